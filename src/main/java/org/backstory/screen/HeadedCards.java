package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** Cards under a heading. */
final class HeadedCards extends Region {

    private static final double GAP_MM = 4;

    private final Region heading;
    private final Region cards;
    private final Sizes sizes;

    HeadedCards(Region heading, Region cards, Sizes sizes) {
        this.heading = heading;
        this.cards = cards;
        this.sizes = sizes;
        getChildren().setAll(heading, cards);
    }

    @Override
    protected void layoutChildren() {
        double above = heading.prefHeight(getWidth());
        heading.resizeRelocate(0, 0, getWidth(), above);
        double y = above + sizes.mm(GAP_MM);
        cards.resizeRelocate(0, y, getWidth(), Math.max(0, getHeight() - y));
    }
}
