package org.backstory.screen;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** A slider with a large handle between its two step buttons; where they are too wide for one line, it lies above them. */
final class SliderRow extends Region {

    private static final double GAP_MM = 5;
    /** A shorter way for the handle would need too fine a hand, mm. */
    private static final double LEAST_MM = 60;

    private final Button less;
    private final Slider slider;
    private final Button more;
    private final Sizes sizes;

    SliderRow(Button less, Slider slider, Button more, Sizes sizes) {
        this.less = less;
        this.slider = slider;
        this.more = more;
        this.sizes = sizes;
        slider.getStyleClass().add("handle");
        getChildren().setAll(less, slider, more);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return less.prefWidth(-1) + more.prefWidth(-1) + sizes.mm(2 * GAP_MM + LEAST_MM);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneLine(width) ? Math.max(handle(), buttons()) : handle() + gap() + buttons();
    }

    private boolean isOneLine(double width) {
        return width < 0 || width + 1 >= computePrefWidth(-1);
    }

    private double buttons() {
        return Math.max(Math.max(less.minHeight(-1), less.prefHeight(-1)), more.prefHeight(-1));
    }

    private double handle() {
        return Math.max(slider.minHeight(-1), slider.prefHeight(-1));
    }

    private double gap() {
        return sizes.mm(GAP_MM);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean oneLine = isOneLine(width);
        double left = less.prefWidth(-1);
        double right = more.prefWidth(-1);
        double y = oneLine ? (getHeight() - buttons()) / 2 : handle() + gap();
        less.resizeRelocate(0, y, left, buttons());
        more.resizeRelocate(width - right, y, right, buttons());
        if (oneLine) {
            slider.resizeRelocate(left + gap(), (getHeight() - handle()) / 2, width - left - right - 2 * gap(), handle());
        } else {
            slider.resizeRelocate(0, 0, width, handle());
        }
    }
}
