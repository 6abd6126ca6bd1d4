package org.backstory.screen;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/**
 * A picture and its words: beside each other in landscape, the words below in portrait. The picture is as large as the
 * words allow; what still does not fit can be scrolled, so that nothing is ever cut.
 */
final class SplitLayout extends Region {

    private static final double GAP_MM = 12;
    private static final double MARGIN_MM = 12;
    /** The words take at least this share of the width in landscape, and at most the other. */
    private static final double LEAST = 0.36;
    private static final double MOST = 0.62;
    private static final double STEP = 0.02;
    /** Lines longer than this are hard to read, mm at normal text size. */
    private static final double MEASURE_MM = 205;
    /** In portrait the picture keeps at least this share of the height. */
    private static final double PICTURE_PORTRAIT = 0.30;

    private final Region picture;
    private final Region words;
    private final FitScroll scroll;
    private final Sizes sizes;

    SplitLayout(Region picture, Region words, ScreenContext context) {
        this.picture = picture;
        this.words = words;
        this.sizes = context.sizes();
        this.scroll = new FitScroll(words, context.ui(), sizes);
        getStyleClass().add("split");
        getChildren().setAll(picture, scroll);
    }

    @Override
    public Orientation getContentBias() {
        return null;
    }

    @Override
    protected void layoutChildren() {
        double margin = sizes.mm(MARGIN_MM);
        double width = getWidth() - 2 * margin;
        if (getWidth() >= getHeight() * 0.95) {
            beside(margin, width, getHeight());
        } else {
            below(margin, width, getHeight());
        }
    }

    private void beside(double x, double width, double height) {
        double gap = sizes.mm(GAP_MM);
        double share = LEAST;
        while (share < MOST && words.prefHeight(width * share) > height) {
            share += STEP;
        }
        double wordsWidth = width * share;
        double pictureWidth = width - wordsWidth - gap;
        if (picture instanceof Sized sized) {
            double needed = Math.min(pictureWidth, sized.widthFor(height));
            double measure = Math.min(sizes.mm(MEASURE_MM) * Math.sqrt(sizes.textSize().factor()), width - needed - gap);
            wordsWidth = Math.max(wordsWidth, measure);
            pictureWidth = width - wordsWidth - gap;
        }
        double wordsHeight = Math.min(height, words.prefHeight(wordsWidth));
        place(picture, x, 0, pictureWidth, height);
        place(scroll, x + pictureWidth + gap, (height - wordsHeight) / 2.4, wordsWidth, wordsHeight);
    }

    private void below(double x, double width, double height) {
        double gap = sizes.mm(GAP_MM * 0.7);
        double wordsHeight = Math.min(words.prefHeight(width), height * (1 - PICTURE_PORTRAIT) - gap);
        double room = height - wordsHeight - gap;
        double pictureHeight = picture instanceof Sized sized ? Math.min(room, sized.heightFor(width)) : room;
        double free = (room - pictureHeight) / 2;
        place(picture, x, free * 0.8, width, pictureHeight);
        place(scroll, x, free * 0.8 + pictureHeight + gap + free * 0.4, width, wordsHeight);
    }

    private void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    /** A picture side that does not need all the room it could get. */
    interface Sized {

        /** The width that it can use at a height, px. */
        double widthFor(double height);

        /** The height that it can use at a width, px. */
        double heightFor(double width);
    }
}
