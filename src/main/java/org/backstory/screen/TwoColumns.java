package org.backstory.screen;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** Rows of one height, in two columns where there is room. */
abstract class TwoColumns extends Region {

    /** From this width on, two columns are easier to overlook than one long list, mm. */
    private static final double TWO_COLUMNS_MM = 212;
    private static final double GAP_MM = 3;

    private final Sizes sizes;

    TwoColumns(Sizes sizes) {
        this.sizes = sizes;
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
        int columns = columns(width);
        int rows = Math.ceilDiv(rows().size(), columns);
        return rows * row(width, columns) + (rows - 1) * gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return rows().stream().mapToDouble(b -> b.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        int rows = Math.ceilDiv(rows().size(), columns);
        double width = cell(getWidth(), columns);
        double height = row(getWidth(), columns);
        for (int i = 0; i < rows().size(); i++) {
            rows().get(i).resizeRelocate((i / rows) * (width + gap()), (i % rows) * (height + gap()), width, height);
        }
    }

    private List<Region> rows() {
        return getChildren().stream().map(Region.class::cast).toList();
    }

    private int columns(double width) {
        boolean roomy = width >= sizes.mm(TWO_COLUMNS_MM) && computePrefWidth(-1) <= cell(width, 2);
        return roomy && rows().size() > 2 ? 2 : 1;
    }

    private double cell(double width, int columns) {
        return Math.max(1, (width - (columns - 1) * gap()) / columns);
    }

    private double row(double width, int columns) {
        return rows().stream().mapToDouble(b -> Math.max(b.minHeight(-1), b.prefHeight(cell(width, columns)))).max().orElse(0);
    }

    private double gap() {
        return sizes.mm(GAP_MM);
    }
}
