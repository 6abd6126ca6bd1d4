package org.backstory.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** Things below each other, in two columns where there is room; those of one line have one height. */
class Columns extends Region {

    /** From this width on, two columns are easier to overlook than one long list, mm. */
    private static final double TWO_COLUMNS_MM = 212;
    private static final double GAP_MM = 3;

    private final List<Region> rows = new ArrayList<>();
    private final Sizes sizes;
    private final boolean wraps;
    private final double fromMm;
    private final double gapMm;
    private boolean wide;

    /** @param wraps whether rows may rather break their words than stand in one column */
    Columns(Sizes sizes, boolean wraps) {
        this(sizes, wraps, TWO_COLUMNS_MM, GAP_MM);
    }

    /**
     * @param wraps  whether rows may rather break their words than stand in one column
     * @param fromMm from this width on there are two columns, mm
     * @param gapMm  what is between rows and columns, mm
     */
    Columns(Sizes sizes, boolean wraps, double fromMm, double gapMm) {
        this.sizes = sizes;
        this.wraps = wraps;
        this.fromMm = fromMm;
        this.gapMm = gapMm;
    }

    /** Stands in up to three columns, and in two also where words have to break: below a picture, height is what lacks. */
    final void wide() {
        wide = true;
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
        double height = 0;
        for (int line = 0; line < lines(width); line++) {
            height += height(line, width) + (line == 0 ? 0 : gap());
        }
        return height;
    }

    @Override
    protected double computePrefWidth(double height) {
        return rows.stream().mapToDouble(row -> row.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = cell(getWidth());
        double y = 0;
        for (int line = 0; line < lines(getWidth()); line++) {
            double height = height(line, getWidth());
            for (int i = line, column = 0; i < rows.size(); i += lines(getWidth()), column++) {
                rows.get(i).resizeRelocate(column * (width + gap()), y, width, height);
            }
            y += height + gap();
        }
    }

    private int lines(double width) {
        return Math.ceilDiv(rows.size(), columns(width));
    }

    /** The height of a line: what its own content needs where words may break, else the same for all. */
    private double height(int line, double width) {
        double height = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!wraps || i % lines(width) == line) {
                height = Math.max(height, Math.max(rows.get(i).minHeight(-1), rows.get(i).prefHeight(cell(width))));
            }
        }
        return height;
    }

    private int columns(double width) {
        if (wide && rows.size() > 4 && computePrefWidth(-1) <= part(width, 3)) {
            return 3;
        }
        boolean roomy = width >= sizes.mm(fromMm) && (wraps || computePrefWidth(-1) <= part(width, 2));
        return (roomy || wide) && rows.size() > 2 ? 2 : 1;
    }

    private double cell(double width) {
        return Math.max(1, part(width, columns(width)));
    }

    private double part(double width, int columns) {
        return (width - (columns - 1) * gap()) / columns;
    }

    private double gap() {
        return sizes.mm(gapMm);
    }
}
