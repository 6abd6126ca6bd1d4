package org.backstory.screen;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A large switch that says its state in a word: the word, the place of its knob and its outline tell it, not color alone. */
final class LabSwitchButton extends ToggleButton {

    private final String name;
    private final StackPane words = new StackPane();
    private final HBox face = new HBox();
    private final Region knob = new Region();

    /**
     * A switch.
     *
     * @param name    what is switched
     * @param states  the words for every state that it can have
     * @param touched what to do when a person switches it
     */
    LabSwitchButton(String id, String name, List<String> states, Runnable touched) {
        super(name);
        this.name = name;
        // All words are there, one is seen: the switch keeps its size.
        states.forEach(state -> words.getChildren().add(new Label(state)));
        words.getStyleClass().add("lab-word");
        words.setMinWidth(Region.USE_PREF_SIZE);
        knob.getStyleClass().add("lab-knob");
        face.getStyleClass().add("lab-face");
        getStyleClass().setAll("lab-switch");
        setId("switch-" + id);
        setGraphic(face);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> touched.run());
    }

    /** Shows a state without telling anybody. */
    void show(boolean on, String state) {
        setSelected(on);
        words.getChildren().forEach(word -> word.setVisible(((Label) word).getText().equals(state)));
        face.getChildren().clear();
        face.getChildren().addAll(on ? words : knob, on ? knob : words);
        setAccessibleText(name + ": " + state);
    }
}
