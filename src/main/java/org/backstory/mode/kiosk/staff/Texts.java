package org.backstory.mode.kiosk.staff;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.backstory.screen.Lines;

/** Labels and buttons as the staff's layers have them. */
final class Texts {

    private Texts() {
    }

    /** Words that are still to be said; they take room only then. */
    static Label answer(String id, String styleClass) {
        Label label = Lines.left("", styleClass);
        label.setId(id);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** A button that is as wide as its words. */
    static Button button(String id, String text, Runnable action, String... styleClasses) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Fills in a number or a name. */
    static String fill(String text, String braces, Object value) {
        return text.replace("{" + braces + "}", String.valueOf(value));
    }
}
