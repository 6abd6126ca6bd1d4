package org.backstory.mode.present;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A button of the speaker's screen: it says which key does the same. */
final class DeskButton extends Button {

    private DeskButton(String text, String key) {
        super(text);
        getStyleClass().setAll("desk-button");
        setMinWidth(Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        if (!key.isEmpty()) {
            Label name = new Label(key);
            name.getStyleClass().add("desk-key");
            name.setMinWidth(Region.USE_PREF_SIZE);
            setGraphic(name);
            setContentDisplay(ContentDisplay.RIGHT);
        }
    }

    /**
     * A button.
     *
     * @param key the name of the key, or nothing if there is none
     */
    static DeskButton of(String id, String text, String key, Runnable pressed) {
        DeskButton button = new DeskButton(text, key);
        button.setId(id);
        button.setAccessibleText(text);
        button.setOnAction(_ -> pressed.run());
        return button;
    }
}
