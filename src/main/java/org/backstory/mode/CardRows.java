package org.backstory.mode;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** Cards of one width in rows; a row is as high as its highest card. */
final class CardRows extends Region {

    /** Wide enough for the longest word of a title, mm. */
    private static final double LEAST_MM = 61;
    private static final double GAP_MM = 5;
    /** Upright pictures are no higher than this, mm. */
    private static final double PICTURE_MM = 58;

    private final List<ScreenCard> cards;
    private final double ratio;
    private final Sizes sizes;

    /** @param ratio width through height of the pictures */
    CardRows(List<ScreenCard> cards, double ratio, Sizes sizes) {
        this.cards = cards;
        this.ratio = ratio;
        this.sizes = sizes;
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return sizes.mm(LEAST_MM);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** The height of all rows at a width, px; the cards are also put there if wanted. */
    private double place(double room, boolean put) {
        double gap = sizes.mm(GAP_MM);
        int columns = Math.max(1, (int) ((room + gap) / (sizes.mm(LEAST_MM) + gap)));
        double width = Math.max(1, Math.floor((room - (columns - 1) * gap) / columns));
        double y = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            List<ScreenCard> row = cards.subList(first, Math.min(cards.size(), first + columns));
            row.forEach(card -> frame(card, width));
            double height = row.stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0);
            for (int i = 0; put && i < row.size(); i++) {
                row.get(i).resizeRelocate(i * (width + gap), y, width, height);
            }
            y += height + gap;
        }
        return Math.max(0, y - gap);
    }

    private void frame(ScreenCard card, double width) {
        double inner = width - card.snappedLeftInset() - card.snappedRightInset();
        double height = Math.min(inner / ratio, sizes.mm(PICTURE_MM));
        card.frame(height * ratio, height);
    }
}
