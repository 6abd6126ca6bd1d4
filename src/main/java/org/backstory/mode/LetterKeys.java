package org.backstory.mode;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.backstory.content.GridWords;
import org.backstory.shell.Icons;

/** Letters to touch, where there is no keyboard. */
final class LetterKeys extends FlowPane {

    /** Writes these letters into a field. */
    LetterKeys(List<String> letters, TextField field, GridWords words, Icons icons) {
        getStyleClass().add("letter-keys");
        letters.forEach(letter -> {
            Button key = key("letter-" + letter, letter, letter);
            key.setOnAction(_ -> field.appendText(letter));
        });
        Button erase = key("letter-erase", "", words.erase());
        erase.setGraphic(icons.icon("erase"));
        erase.setOnAction(_ -> field.deletePreviousChar());
    }

    private Button key(String id, String text, String name) {
        Button key = new Button(text);
        key.setId(id);
        key.getStyleClass().setAll("button", "letter-key");
        key.setAccessibleText(name);
        key.setFocusTraversable(false);
        getChildren().add(key);
        return key;
    }
}
