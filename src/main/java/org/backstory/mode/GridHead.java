package org.backstory.mode;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Words;
import org.backstory.screen.Radio;
import org.backstory.shell.Icons;

/** What is over the small pictures: the search, the chapters as filters, the way out. */
final class GridHead extends VBox {

    private final TextField field = new TextField();
    private final ToggleButton letters;
    private final Runnable changed;
    private Optional<String> group = Optional.empty();

    /**
     * Builds the head.
     *
     * @param changed told when something else is looked for
     * @param closed  told when the grid is to be closed
     */
    GridHead(Words words, List<ScreenGroup> groups, Icons icons, Runnable changed, Runnable closed) {
        this.changed = changed;
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
        HBox row = new HBox(title, field, letters, close);
        row.getStyleClass().add("grid-row");
        getChildren().addAll(row, chapters(words, groups));
    }

    private FlowPane chapters(Words words, List<ScreenGroup> groups) {
        FlowPane tabs = new FlowPane();
        tabs.getStyleClass().add("tabs");
        ToggleGroup toggles = new ToggleGroup();
        tabs.getChildren().add(chapter("group-all", words.grid().all(), toggles, Optional.empty()));
        groups.forEach(one -> tabs.getChildren().add(chapter("group-" + one.id(), one.title(), toggles, Optional.of(one.id()))));
        return tabs;
    }

    private RadioButton chapter(String id, String title, ToggleGroup toggles, Optional<String> shows) {
        RadioButton tab = new RadioButton(title);
        tab.getStyleClass().setAll("tab");
        tab.setId(id);
        tab.setToggleGroup(toggles);
        tab.setSelected(shows.isEmpty());
        Radio.whenChosen(tab, () -> {
            group = shows;
            changed.run();
        });
        return tab;
    }

    /** Where one types what is looked for. */
    TextField field() {
        return field;
    }

    /** The chapter whose screens are looked through; all of them for none. */
    Optional<String> group() {
        return group;
    }

    /** Tells whether letters to touch are wanted, whenever that changes. */
    void whenLetters(Consumer<Boolean> shown) {
        letters.selectedProperty().subscribe((_, on) -> shown.accept(on));
    }
}
