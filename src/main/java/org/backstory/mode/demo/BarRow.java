package org.backstory.mode.demo;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** The buttons of the bar in one row; where it is narrow, those whose symbol says enough lose their words, the last first. */
final class BarRow extends HBox {

    private final List<Button> shortened;
    private double arrangedFor = -1;

    /** @param shortened the buttons that may lose their words, in the order in which they do */
    BarRow(List<Button> shortened) {
        this.shortened = shortened;
        getStyleClass().add("staff-row");
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (arrangedFor != getWidth()) {
            arrangedFor = getWidth();
            shortened.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
            for (Button button : shortened) {
                if (needed() <= getWidth()) {
                    break;
                }
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        }
        super.layoutChildren();
    }

    /** The width that all of it needs, px; the row's own answer is an old one while it is being laid out. */
    private double needed() {
        return snappedLeftInset() + snappedRightInset() + (getChildren().size() - 1) * getSpacing()
                + getChildren().stream().mapToDouble(child -> child.prefWidth(-1)).sum();
    }
}
