package org.backstory.mode;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/**
 * Cards and headings as tiles of one size in rows: as large as they can be with all of them in sight, so that any is one
 * touch away. Where they would become too small, they stay larger and the rows scroll.
 */
final class GridRows extends Region {

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final double GAP_MM = 3;
    /** The widths that tiles may have, mm: few tiles, and many with smaller letters. Narrower ones would cut words in two. */
    private static final double FEW_MOST_MM = 66;
    private static final double FEW_LEAST_MM = 52;
    private static final double MANY_LEAST_MM = 35;
    /** More tiles than this are many. */
    private static final int FEW = 15;
    /** The heights that upright pictures may have, as a share of their tile's width. */
    private static final double[] UPRIGHT = {1, 0.85, 0.72, 0.6};

    private final double ratio;
    private final Sizes sizes;
    private List<Button> tiles = List.of();
    private double height;
    private Optional<Plan> plan = Optional.empty();

    /**
     * How tiles stand.
     *
     * @param room    the width that it was made for, px
     * @param columns how many stand side by side
     * @param width   of a tile, px
     * @param picture the height of the pictures, px
     * @param row     the height of a tile, px
     * @param total   the height of all rows, px
     */
    private record Plan(double room, int columns, double width, double picture, double row, double total) {
    }

    /** @param ratio width through height of the pictures */
    GridRows(double ratio, Sizes sizes) {
        this.ratio = ratio;
        this.sizes = sizes;
        getStyleClass().add("grid-rows");
    }

    /** Shows these tiles instead of those before. */
    void show(List<Button> now) {
        tiles = List.copyOf(now);
        tiles.forEach(tile -> tile.pseudoClassStateChanged(SMALL, isMany()));
        getChildren().setAll(now);
        plan = Optional.empty();
    }

    /** The tiles that are shown, in reading order. */
    List<Button> tiles() {
        return tiles;
    }

    /** Says how much height there is without scrolling, px. */
    void fit(double room) {
        if (room != height) {
            height = room;
            plan = Optional.empty();
            requestLayout();
        }
    }

    private boolean isMany() {
        return tiles.size() > FEW;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double available) {
        return sizes.mm(MANY_LEAST_MM);
    }

    @Override
    protected double computePrefHeight(double width) {
        return plan(width).total();
    }

    @Override
    protected void layoutChildren() {
        double gap = sizes.mm(GAP_MM);
        Plan now = plan(getWidth());
        frame(now.picture());
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).resizeRelocate(snappedLeftInset() + i % now.columns() * (now.width() + gap),
                    snappedTopInset() + i / now.columns() * (now.row() + gap), now.width(), now.row());
        }
    }

    private Plan plan(double room) {
        if (plan.filter(made -> made.room() == room).isEmpty()) {
            plan = Optional.of(best(room));
        }
        return plan.get();
    }

    /** Of the plans with everything in sight, the one with the largest pictures. */
    private Plan best(double room) {
        int least = columns(room, isMany() ? FEW_LEAST_MM : FEW_MOST_MM);
        int most = columns(room, isMany() ? MANY_LEAST_MM : FEW_LEAST_MM);
        return IntStream.rangeClosed(least, most).boxed()
                .flatMap(columns -> Arrays.stream(UPRIGHT).mapToObj(share -> plan(room, columns, share)))
                .filter(made -> made.total() <= height).max(Comparator.comparingDouble(Plan::picture))
                .orElseGet(() -> plan(room, columns(room, FEW_LEAST_MM), UPRIGHT[0]));
    }

    private Plan plan(double room, int columns, double share) {
        double gap = sizes.mm(GAP_MM);
        double inner = room - snappedLeftInset() - snappedRightInset();
        double width = Math.max(1, Math.min(sizes.mm(FEW_MOST_MM), Math.floor((inner - (columns - 1) * gap) / columns)));
        double inside = width - tiles.stream().mapToDouble(tile -> tile.snappedLeftInset() + tile.snappedRightInset()).max().orElse(0);
        double picture = Math.max(1, Math.min(inside / ratio, inside * share));
        frame(picture);
        double row = Math.ceil(tiles.stream().mapToDouble(tile -> tile.prefHeight(width)).max().orElse(0));
        int rows = Math.max(1, Math.ceilDiv(tiles.size(), columns));
        return new Plan(room, columns, width, picture, row, rows * (row + gap) - gap + snappedTopInset() + snappedBottomInset());
    }

    private void frame(double picture) {
        tiles.forEach(tile -> {
            if (tile instanceof ScreenCard card) {
                card.frame(picture * ratio, picture);
            }
        });
    }

    private int columns(double room, double widthMm) {
        return Math.max(1, (int) ((room - snappedLeftInset() - snappedRightInset() + sizes.mm(GAP_MM)) / sizes.mm(widthMm + GAP_MM)));
    }
}
