package org.backstory.screen;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** Blocks of different heights in two columns of about the same height where there is room, else in one. */
final class Newspaper extends Region {

    private static final double TWO_COLUMNS_MM = 190;
    private static final double GAP_MM = 3;

    private final List<? extends Region> blocks;
    private final Sizes sizes;

    Newspaper(List<? extends Region> blocks, Sizes sizes) {
        this.blocks = blocks;
        this.sizes = sizes;
        getChildren().setAll(blocks);
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
        int first = first(width);
        return Math.max(height(0, first, width), height(first, blocks.size(), width));
    }

    @Override
    protected void layoutChildren() {
        double width = column(getWidth());
        int first = first(getWidth());
        double y = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (i == first) {
                y = 0;
            }
            double height = blocks.get(i).prefHeight(width);
            blocks.get(i).resizeRelocate(i < first ? 0 : width + 2 * gap(), y, width, height);
            y += height + gap();
        }
    }

    /** How many blocks stand in the first column. */
    private int first(double width) {
        if (!isTwo(width)) {
            return blocks.size();
        }
        int best = blocks.size();
        for (int i = 1; i < blocks.size(); i++) {
            if (taller(i, width) < taller(best, width)) {
                best = i;
            }
        }
        return best;
    }

    private double taller(int first, double width) {
        return Math.max(height(0, first, width), height(first, blocks.size(), width));
    }

    private double height(int from, int to, double width) {
        double column = column(width);
        return blocks.subList(from, to).stream().mapToDouble(block -> block.prefHeight(column)).sum() + Math.max(0, to - from - 1) * gap();
    }

    private boolean isTwo(double width) {
        return width >= sizes.mm(TWO_COLUMNS_MM) * Math.sqrt(sizes.textSize().factor()) && blocks.size() > 1;
    }

    private double column(double width) {
        return Math.max(1, isTwo(width) ? (width - 2 * gap()) / 2 : width);
    }

    private double gap() {
        return sizes.mm(GAP_MM);
    }
}
