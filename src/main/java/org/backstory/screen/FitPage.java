package org.backstory.screen;

import javafx.scene.layout.Region;

/** A page of one column: in the middle, not wider than the eye can follow, scrolled when it does not fit. */
final class FitPage extends Region {

    private static final double MARGIN_MM = 12;
    private static final double WIDEST_MM = 400;

    private final Region column;
    private final FitScroll scroll;
    private final ScreenContext context;

    FitPage(Region column, ScreenContext context) {
        this.column = column;
        this.context = context;
        scroll = new FitScroll(column, context.ui(), context.sizes());
        getChildren().setAll(scroll);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth() - 2 * context.sizes().mm(MARGIN_MM), context.sizes().mm(WIDEST_MM));
        double height = Math.min(getHeight(), column.prefHeight(width));
        scroll.resizeRelocate(snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2.6),
                snapSizeX(width), snapSizeY(height));
    }
}
