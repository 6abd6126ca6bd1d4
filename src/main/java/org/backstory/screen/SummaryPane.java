package org.backstory.screen;

import javafx.scene.layout.Region;

/** What was told, with what there is to read beside it in landscape and below it in portrait. */
final class SummaryPane extends Region {

    private static final double MARGIN_MM = 12;
    private static final double GAP_MM = 10;
    /** The share of the cards. */
    private static final double BESIDE = 0.27;
    private static final double BELOW = 0.27;

    private final FitScroll told;
    private final Region cards;
    private final ScreenContext context;

    SummaryPane(Region told, Region cards, ScreenContext context) {
        this.told = new FitScroll(told, context.ui(), context.sizes());
        this.cards = cards;
        this.context = context;
        getChildren().setAll(this.told, cards);
    }

    @Override
    protected void layoutChildren() {
        double margin = context.sizes().mm(MARGIN_MM);
        double gap = context.sizes().mm(GAP_MM);
        double width = Math.max(1, getWidth() - 2 * margin);
        if (getWidth() > getHeight()) {
            double right = width * BESIDE;
            told.resizeRelocate(margin, 0, width - right - gap, getHeight());
            cards.resizeRelocate(margin + width - right, 0, right, getHeight());
        } else {
            double below = getHeight() * BELOW;
            double above = Math.min(getHeight() - below - gap, told.prefHeight(width));
            told.resizeRelocate(margin, 0, width, above);
            cards.resizeRelocate(margin, above + gap, width, below);
        }
    }
}
