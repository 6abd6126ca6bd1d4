package org.backstory.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Little people in rows, the first of them lit. */
final class People extends Region {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** Width of a little person through their height. */
    private static final double SLIM = 0.46;
    private final List<Region> people = new ArrayList<>();
    private final int perRow;

    People(int count, int perRow) {
        this.perRow = perRow;
        for (int i = 0; i < count; i++) {
            Region person = new Region();
            person.getStyleClass().add("person");
            people.add(person);
        }
        getChildren().setAll(people);
    }

    /** Lights this many. */
    void light(int count) {
        for (int i = 0; i < people.size(); i++) {
            people.get(i).pseudoClassStateChanged(LIT, i < count);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The height at which the people fill a width, px. */
    @Override
    protected double computePrefHeight(double width) {
        return width / perRow * 0.72 / SLIM / 0.91 * Math.ceilDiv(people.size(), perRow);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int rows = Math.ceilDiv(people.size(), perRow);
        double stepX = Math.min(getWidth() / perRow, getHeight() / rows * SLIM * 1.3);
        double stepY = Math.min(getHeight() / rows, stepX / SLIM * 0.85);
        double height = Math.min(stepY * 0.91, stepX * 0.72 / SLIM);
        double width = height * SLIM;
        double left = (getWidth() - perRow * stepX) / 2 + (stepX - width) / 2;
        double top = (getHeight() - rows * stepY) / 2;
        for (int i = 0; i < people.size(); i++) {
            people.get(i).resizeRelocate(left + (i % perRow) * stepX, top + (i / perRow) * stepY, width, height);
        }
    }
}
