package org.backstory.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** Lines of text that wrap and are never cut. */
public final class Lines {

    private Lines() {
    }

    /** A line that begins at the left. */
    public static Label left(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A line in the middle. */
    public static Label middle(String text, String styleClass) {
        Label label = left(text, styleClass);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
