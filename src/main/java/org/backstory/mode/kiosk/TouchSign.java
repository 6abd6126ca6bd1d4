package org.backstory.mode.kiosk;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** A point to touch, from which a ring opens. The ring moves seldom and in a small place: the machine has to rest, too. */
final class TouchSign extends Region {

    private final Circle dot = new Circle();
    private final Circle ring = new Circle();
    private double open = 1;

    TouchSign() {
        getStyleClass().add("touch-sign");
        dot.getStyleClass().add("touch-dot");
        ring.getStyleClass().add("touch-ring");
        dot.setManaged(false);
        ring.setManaged(false);
        getChildren().addAll(ring, dot);
        show(1);
    }

    /** Opens the ring so far, from 0 to 1; opened wholly it stays as a thin line. */
    void show(double opened) {
        open = opened;
        size();
    }

    @Override
    protected void layoutChildren() {
        for (Circle circle : new Circle[] {dot, ring}) {
            circle.setCenterX(getWidth() / 2);
            circle.setCenterY(getHeight() / 2);
        }
        size();
    }

    /** Without a new layout: that would draw the whole screen again. */
    private void size() {
        double radius = Math.min(getWidth(), getHeight()) / 2;
        dot.setRadius(radius * 0.42);
        ring.setStrokeWidth(radius * (0.24 - 0.14 * open));
        ring.setRadius(radius * (0.5 + 0.4 * open));
    }
}
