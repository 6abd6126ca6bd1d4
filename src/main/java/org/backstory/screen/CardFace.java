package org.backstory.screen;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** What is on a card: a picture that takes the room that the lines below it leave. */
final class CardFace extends Region {

    private final Region picture;
    private final List<Region> lines;

    CardFace(Region picture, List<Region> lines) {
        this.picture = picture;
        this.lines = lines;
        getStyleClass().add("card-face");
        getChildren().add(picture);
        getChildren().addAll(lines);
        setMouseTransparent(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As large as the card: a button gives its graphic no more than it asks for. */
    @Override
    protected double computePrefWidth(double height) {
        return getParent() instanceof Region card ? card.getWidth() - card.snappedLeftInset() - card.snappedRightInset() : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getParent() instanceof Region card ? card.getHeight() - card.snappedTopInset() - card.snappedBottomInset() : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double below = lines.stream().mapToDouble(line -> line.prefHeight(width)).sum();
        double y = Math.max(0, getHeight() - below);
        picture.resizeRelocate(0, 0, width, y * 0.97);
        for (Region line : lines) {
            double height = line.prefHeight(width);
            line.resizeRelocate(0, y, width, height);
            y += height;
        }
    }
}
