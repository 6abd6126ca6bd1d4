package org.backstory.screen;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** Cards of one size in rows, in as many columns as make them largest. */
final class CardGrid extends Region {

    private static final double GAP_MM = 6;
    /** Wider cards look empty, width through height. */
    private static final double WIDEST = 1.7;
    private static final double TALLEST = 0.62;
    private final List<? extends Region> cards;
    private final Sizes sizes;

    CardGrid(List<? extends Region> cards, Sizes sizes) {
        this.cards = cards;
        this.sizes = sizes;
        getChildren().setAll(cards);
    }

    /** A card: a picture over its name, as one large button. */
    static Button card(String id, Region picture, Region... lines) {
        Button card = new Button();
        card.getStyleClass().setAll("card");
        card.setId("card-" + id);
        card.setGraphic(new CardFace(picture, List.of(lines)));
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return card;
    }

    @Override
    protected void layoutChildren() {
        int best = 1;
        for (int columns = 1; columns <= cards.size(); columns++) {
            if (worth(columns) > worth(best)) {
                best = columns;
            }
        }
        double gap = sizes.mm(GAP_MM);
        int rows = Math.ceilDiv(cards.size(), best);
        double cellWidth = (getWidth() - (best - 1) * gap) / best;
        double cellHeight = (getHeight() - (rows - 1) * gap) / rows;
        double height = Math.min(cellHeight, cellWidth / TALLEST);
        double width = Math.min(cellWidth, height * WIDEST);
        double left = (getWidth() - best * width - (best - 1) * gap) / 2;
        double top = (getHeight() - rows * height - (rows - 1) * gap) / 2;
        int inLastRow = cards.size() - (rows - 1) * best;
        for (int i = 0; i < cards.size(); i++) {
            double indent = i / best == rows - 1 ? (best - inLastRow) * (width + gap) / 2 : 0;
            cards.get(i).resizeRelocate(left + indent + (i % best) * (width + gap), top + (i / best) * (height + gap), width, height);
        }
    }

    /** The area of a card in this many columns, less for a gap in the last row. */
    private double worth(int columns) {
        double gap = sizes.mm(GAP_MM);
        int rows = Math.ceilDiv(cards.size(), columns);
        double cellWidth = (getWidth() - (columns - 1) * gap) / columns;
        double cellHeight = (getHeight() - (rows - 1) * gap) / rows;
        double height = Math.min(cellHeight, cellWidth / TALLEST);
        double width = Math.min(cellWidth, height * WIDEST);
        return width * Math.min(height, width * 1.15) * (cards.size() % columns == 0 ? 1 : 0.8);
    }
}
