package org.backstory.screen;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** The signs in two columns where there is room, else in one; each row as high as its longest words. */
final class SignGrid extends Region {

    private static final double TWO_COLUMNS_MM = 300;
    private final List<? extends Region> signs;
    private final Sizes sizes;

    SignGrid(List<? extends Region> signs, Sizes sizes) {
        this.signs = signs;
        this.sizes = sizes;
        getChildren().setAll(signs);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (int row = 0; row < rows(width); row++) {
            height += row(row, width) + (row == 0 ? 0 : gap());
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (int row = 0; row < rows(getWidth()); row++) {
            double height = row(row, getWidth());
            for (int column = 0; column < columns(getWidth()) && row + column * rows(getWidth()) < signs.size(); column++) {
                double width = cell(getWidth());
                signs.get(row + column * rows(getWidth())).resizeRelocate(column * (width + 2 * gap()), y, width, height);
            }
            y += height + gap();
        }
    }

    private int columns(double width) {
        return width >= sizes.mm(TWO_COLUMNS_MM) ? 2 : 1;
    }

    private int rows(double width) {
        return Math.ceilDiv(signs.size(), columns(width));
    }

    private double cell(double width) {
        return (width - (columns(width) - 1) * 2 * gap()) / columns(width);
    }

    private double row(int row, double width) {
        double height = 0;
        for (int i = row; i < signs.size(); i += rows(width)) {
            height = Math.max(height, signs.get(i).prefHeight(cell(width)));
        }
        return height;
    }

    private double gap() {
        return sizes.mm(2);
    }
}
