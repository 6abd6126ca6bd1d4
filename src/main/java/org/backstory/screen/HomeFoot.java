package org.backstory.screen;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** The foot of the home screen: the notice and the buttons in one row, or the notice above them where that is too narrow. */
final class HomeFoot extends Region {

    private static final double GAP_MM = 6;
    /** The notice takes at least this share of a row that it shares. */
    private static final double LEAST = 0.4;

    private final Region notice;
    private final List<Button> buttons;
    private final Sizes sizes;

    HomeFoot(Region notice, List<Button> buttons, Sizes sizes) {
        this.notice = notice;
        this.buttons = buttons;
        this.sizes = sizes;
        getChildren().add(notice);
        getChildren().addAll(buttons);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneRow(width) ? Math.max(tallest(), notice.prefHeight(width - all() - gap()))
                : notice.prefHeight(width) + gap() / 2 + tallest();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double x = width;
        for (Button button : buttons.reversed()) {
            double own = button.prefWidth(-1);
            double height = height(button);
            x -= own;
            button.resizeRelocate(x, getHeight() - (tallest() + height) / 2, own, height);
            x -= gap();
        }
        if (isOneRow(width)) {
            double height = notice.prefHeight(x);
            notice.resizeRelocate(0, (getHeight() - height) / 2, x, height);
        } else {
            notice.resizeRelocate(0, 0, width, notice.prefHeight(width));
        }
    }

    private boolean isOneRow(double width) {
        return width < 0 || width - all() - gap() >= Math.min(notice.prefWidth(-1), width * LEAST);
    }

    private double all() {
        return buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum() + (buttons.size() - 1) * gap();
    }

    private double tallest() {
        return buttons.stream().mapToDouble(HomeFoot::height).max().orElse(0);
    }

    private static double height(Button button) {
        return Math.max(button.minHeight(-1), button.prefHeight(-1));
    }

    private double gap() {
        return sizes.mm(GAP_MM);
    }
}
