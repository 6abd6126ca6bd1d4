package org.backstory.mode.present;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Lays something out in one measure and shows it in another: the slide's stylesheet serves the speaker's screen too. */
final class Scaled extends Region {

    private final Region content;
    private final Scale scale = new Scale();

    Scaled(Region content) {
        this.content = content;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /** How many px here one px of the content is. */
    void scale(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    /** How many px here one px of the content is. */
    double scale() {
        return scale.getX();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
