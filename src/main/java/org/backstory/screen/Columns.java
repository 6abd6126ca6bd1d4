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

    Columns(Sizes sizes) {
        this.sizes = sizes;
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
        return width >= sizes.mm(TWO_COLUMNS_MM) && rows.size() > 2 ? 2 : 1;
    }

    private double cell(double width) {
        return Math.max(1, (width - (columns(width) - 1) * gap()) / columns(width));
    }

    private double row(double width) {
        return rows.stream().mapToDouble(row -> Math.max(row.minHeight(-1), row.prefHeight(cell(width)))).max().orElse(0);
    }

    private double gap() {
        return sizes.mm(GAP_MM);
    }
}
