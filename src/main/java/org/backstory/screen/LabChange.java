package org.backstory.screen;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backstory.content.UiWords;

/** By how much something changed, in words. It takes the room of the longest words that it can show. */
final class LabChange extends StackPane {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private final String name;
    private final UiWords ui;

    /** @param possible every change that can be shown, percent; nothing for what is not known */
    LabChange(String name, List<Optional<Integer>> possible, UiWords ui) {
        this.name = name;
        this.ui = ui;
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        possible.stream().distinct().forEach(percent -> getChildren().add(label(percent)));
    }

    /** Shows a change, or that it is not known. */
    void show(Optional<Integer> percent) {
        getChildren().forEach(label -> label.setVisible(label.getUserData().equals(percent)));
        setAccessibleText(name + ": " + ui.change(percent));
    }

    private Label label(Optional<Integer> percent) {
        Label label = new Label(ui.change(percent));
        label.getStyleClass().add("lab-change");
        label.pseudoClassStateChanged(CHANGED, percent.filter(n -> n != 0).isPresent());
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setUserData(percent);
        return label;
    }
}
