package org.backstory.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** Rows of one height, in two columns where there is room. */
class Columns extends Region {

    /** From this width on, two columns are easier to overlook than one long list, mm. */
    private static final double TWO_COLUMNS_MM = 212;
    private static final double GAP_MM = 3;

    private final List<Region> rows = new ArrayList<>();
    private final Sizes sizes;
    private final boolean wraps;

    /** @param wraps whether rows may rather break their words than stand in one column */
    Columns(Sizes sizes, boolean wraps) {
        this.sizes = sizes;
        this.wraps = wraps;
    }

    /** Adds a row. */
    final void add(Region row) {
        rows.add(row);
        getChildren().add(row);
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
        int lines = Math.ceilDiv(rows.size(), columns(width));
        return lines * row(width) + (lines - 1) * gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return rows.stream().mapToDouble(row -> row.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int lines = Math.ceilDiv(rows.size(), columns(getWidth()));
        double width = cell(getWidth());
        double height = row(getWidth());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).resizeRelocate((i / lines) * (width + gap()), (i % lines) * (height + gap()), width, height);
        }
    }

    private int columns(double width) {
        boolean roomy = width >= sizes.mm(TWO_COLUMNS_MM) && (wraps || computePrefWidth(-1) <= half(width));
        return roomy && rows.size() > 2 ? 2 : 1;
    }

    private double cell(double width) {
        return Math.max(1, columns(width) == 2 ? half(width) : width);
    }

    private double half(double width) {
        return (width - gap()) / 2;
    }

    private double row(double width) {
        return rows.stream().mapToDouble(row -> Math.max(row.minHeight(-1), row.prefHeight(cell(width)))).max().orElse(0);
    }

    private double gap() {
        return sizes.mm(GAP_MM);
    }
}
