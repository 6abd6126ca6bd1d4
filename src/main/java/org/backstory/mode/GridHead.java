package org.backstory.mode;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstory.content.Words;
import org.backstory.shell.Icons;

/** What is over the small pictures: the search and the way out. */
final class GridHead extends HBox {

    private final TextField field = new TextField();
    private final ToggleButton letters;

    /**
     * Builds the head.
     *
     * @param changed told when something else is looked for
     * @param closed  told when the grid is to be closed
     */
    GridHead(Words words, Icons icons, Runnable changed, Runnable closed) {
        getStyleClass().addAll("staff-tool", "grid-head");
        Label title = new Label(words.grid().title());
        title.getStyleClass().add("grid-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("search");
        field.setPromptText(words.grid().search());
        field.setAccessibleText(words.grid().search());
        field.getStyleClass().add("search");
        HBox.setHgrow(field, Priority.ALWAYS);
        // Its menu would be a window of its own.
        field.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        field.textProperty().subscribe((_, _) -> changed.run());
        letters = new ToggleButton(words.grid().letters());
        letters.setId("letters");
        letters.getStyleClass().setAll("tab");
        letters.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button(words.ui().close(), icons.icon("close"));
        close.setId("close-grid");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> closed.run());
        getChildren().addAll(title, field, letters, close);
    }

    /** Where one types what is looked for. */
    TextField field() {
        return field;
    }

    /** Tells whether letters to touch are wanted, whenever that changes. */
    void whenLetters(Consumer<Boolean> shown) {
        letters.selectedProperty().subscribe((_, on) -> shown.accept(on));
    }
}
