package org.backstory.screen;

import java.util.Optional;
import javafx.scene.layout.Region;

/** A page with words on top, cards that take the room that is left, and what belongs to the chosen card below. */
final class CardsPage extends Region {

    private static final double MARGIN_MM = 12;
    private static final double GAP_MM = 5;

    private final Region words;
    private final Region cards;
    private final Optional<Region> below;
    private final ScreenContext context;

    CardsPage(Region words, Region cards, Optional<Region> below, ScreenContext context) {
        this.words = words;
        this.cards = cards;
        this.below = below;
        this.context = context;
        getChildren().setAll(words, cards);
        below.ifPresent(getChildren()::add);
    }

    @Override
    protected void layoutChildren() {
        double margin = context.sizes().mm(MARGIN_MM);
        double gap = context.sizes().mm(GAP_MM);
        double width = Math.max(1, getWidth() - 2 * margin);
        double above = words.prefHeight(width);
        double under = below.map(region -> region.prefHeight(width) + gap).orElse(0.0);
        words.resizeRelocate(margin, 0, width, above);
        cards.resizeRelocate(margin, above + gap, width, Math.max(0, getHeight() - above - under - gap));
        below.ifPresent(region -> region.resizeRelocate(margin, getHeight() - under + gap, width, under - gap));
    }
}
