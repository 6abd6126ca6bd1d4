package org.backstory.mode.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstory.content.Words;
import org.backstory.screen.FitScroll;
import org.backstory.screen.Lines;
import org.backstory.session.Sizes;

/** The notes of the screen that is up, in letters as large as the speaker wants. */
final class NotesPane extends VBox {

    /** The sizes of letters that present.css has. */
    static final int SIZES = 5;

    private final Talk talk;
    private final Sizes sizes;
    private final NoteSize size;
    private final StackPane room = new StackPane();

    /** @param size how large the letters are; kept when this is built anew */
    NotesPane(Talk talk, Sizes sizes, NoteSize size) {
        this.talk = talk;
        this.sizes = sizes;
        this.size = size;
        getStyleClass().add("desk-notes");
        Words words = talk.words();
        Label heading = new Label(words.speaker().notes());
        heading.getStyleClass().add("desk-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        DeskButton smaller = DeskButton.of("notes-smaller", "A\u2212", "", () -> step(-1));
        smaller.setAccessibleText(words.speaker().smaller());
        DeskButton larger = DeskButton.of("notes-larger", "A+", "", () -> step(1));
        larger.setAccessibleText(words.speaker().larger());
        HBox head = new HBox(heading, smaller, larger);
        head.getStyleClass().add("desk-row");
        room.setMinSize(0, 0);
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(head, room);
        refresh();
    }

    private void step(int by) {
        size.step(by);
        refresh();
    }

    /** Shows the notes of the screen that is up. */
    void refresh() {
        Words words = talk.words();
        List<String> notes = words.screens().get(talk.visit().navigator().place().id()).notes().orElse(List.of());
        VBox list = new VBox();
        list.getStyleClass().addAll("notes", "notes-" + size.level());
        list.setId("notes");
        notes.forEach(note -> list.getChildren().add(Lines.left(note, "note")));
        if (notes.isEmpty()) {
            list.getChildren().add(Lines.left(words.speaker().noNotes(), "desk-soft"));
        }
        room.getChildren().setAll(new FitScroll(list, words.ui(), sizes));
    }
}
