package org.backstory.screen;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.backstory.illustration.Picture;
import org.backstory.session.Sizes;

/** In a panel: a picture above its text, as large as the text leaves room for. */
final class PictureBeside extends Region {

    private final Picture picture;
    private final Region text;
    private final double gap;
    private final double most;

    PictureBeside(Picture picture, Region text, Sizes sizes) {
        this.picture = picture;
        this.text = text;
        this.gap = sizes.mm(5);
        this.most = sizes.mm(110);
        getChildren().setAll(picture, text);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return text.prefHeight(width) + gap + most / 3;
    }

    @Override
    protected double computePrefHeight(double width) {
        return text.prefHeight(width) + gap + Math.min(most, width / picture.aspect());
    }

    @Override
    protected void layoutChildren() {
        double below = text.prefHeight(getWidth());
        double above = Math.max(0, getHeight() - below - gap);
        place(picture, 0, above);
        place(text, above + gap, below);
    }

    private void place(Node node, double y, double height) {
        node.resizeRelocate(0, y, getWidth(), height);
    }
}
