package org.backstory.mode.present;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.backstory.content.Chapter;
import org.backstory.content.Screen;
import org.backstory.content.SpeakerWords;
import org.backstory.content.Words;
import org.backstory.mode.present.Command.Plain;
import org.backstory.session.Sizes;

/** The speaker's screen: what is on the wall, what comes next, the notes, the time, and everything that keys do as buttons. */
final class Desk extends GridPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    /** The share of the width that the wall's slide has. */
    private static final double WALL = 64;

    private final Talk talk;
    private final SpeakerWords words;
    private final NextPicture next;
    private final NotesPane notes;
    private final ClockPane clock;
    private final Label place = new Label();
    private final Label typed = new Label();
    private final Subscription following;

    /**
     * Builds the screen around the slide.
     *
     * @param alone     whether there is no second screen
     * @param timeOfDay the machine's clock
     */
    Desk(Talk talk, Slide slide, NextPicture next, NoteSize size, Sizes sizes, boolean alone, Supplier<LocalTime> timeOfDay) {
        this.talk = talk;
        this.words = talk.words().speaker();
        this.next = next;
        this.notes = new NotesPane(talk, sizes, size);
        this.clock = new ClockPane(talk, timeOfDay);
        getStyleClass().add("desk");
        setId("desk");
        VBox left = new VBox(heading(words.now(), place), slide, tools(alone));
        VBox right = new VBox(clock, heading(words.next(), typed), next, notes);
        VBox.setVgrow(notes, Priority.ALWAYS);
        for (VBox column : List.of(left, right)) {
            column.getStyleClass().add("desk-column");
            column.setMinSize(0, 0);
        }
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(WALL);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(100 - WALL);
        RowConstraints whole = new RowConstraints();
        whole.setVgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(wide, narrow);
        getRowConstraints().setAll(whole);
        addRow(0, left, right);
        place.setId("place");
        typed.setId("typed");
        following = Subscription.combine(talk.visit().navigator().placeProperty().subscribe(_ -> refresh()),
                talk.keys().typedProperty().subscribe(number -> typed.setText(number.intValue() == 0 ? ""
                        : words.goTo().replace("{n}", number.toString()))),
                talk.coverProperty().subscribe(cover -> {
                    on("black", cover == Talk.Cover.BLACK);
                    on("white", cover == Talk.Cover.WHITE);
                }),
                talk.marks().toolProperty().subscribe(tool -> {
                    on("pointer", tool == Marks.Tool.POINTER);
                    on("pen", tool == Marks.Tool.PEN);
                }));
    }

    /** Stops following the talk. */
    void dispose() {
        following.unsubscribe();
    }

    /** Shows the time as it is. */
    void tick() {
        clock.tick();
    }

    private void refresh() {
        Screen now = talk.visit().navigator().place();
        Words all = talk.words();
        Optional<Chapter> chapter = talk.pack().chapterOf(now.id());
        place.setText(words.place().replace("{n}", Integer.toString(talk.deck().number(now)))
                .replace("{total}", Integer.toString(talk.deck().total()))
                + chapter.map(c -> "  \u00b7  " + all.chapters().get(c.id()).title()).orElse(""));
        notes.refresh();
    }

    private static HBox heading(String text, Label beside) {
        Label label = new Label(text);
        label.getStyleClass().add("desk-heading");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        beside.getStyleClass().add("desk-beside");
        HBox row = new HBox(label, space, beside);
        row.getStyleClass().add("desk-row");
        return row;
    }

    private Node tools(boolean alone) {
        FlowPane tools = new FlowPane(tool("desk-back", "\u25C0", "", Plain.BACK, talk.words().ui().back()),
                tool("desk-next", "\u25B6", "", Plain.NEXT, talk.words().ui().next()),
                tool("black", words.black(), "B", Plain.BLACK), tool("white", words.white(), "W", Plain.WHITE),
                tool("pointer", words.pointer(), "P", Plain.POINTER), tool("pen", words.pen(), "D", Plain.PEN),
                tool("grid", words.grid(), "G", Plain.GRID), tool("desk-language", otherLanguage(), "L", Plain.LANGUAGE));
        if (alone) {
            tools.getChildren().add(tool("slide-only", words.slideOnly(), "N", Plain.NOTES));
        } else {
            tools.getChildren().addAll(tool("swap", words.swap(), "S", Plain.SWAP),
                    tool("bring-back", words.bringBack(), "F5", Plain.BRING_BACK));
        }
        tools.getChildren().add(tool("end", words.end(), "Esc", Plain.LEAVE));
        tools.getStyleClass().add("desk-tools");
        if (!alone) {
            return tools;
        }
        Label hint = new Label(words.oneScreen());
        hint.getStyleClass().add("desk-soft");
        hint.setWrapText(true);
        return new VBox(tools, hint);
    }

    /** The language that the button leads to, in its own name. */
    private String otherLanguage() {
        List<String> known = talk.pack().file().languages();
        return talk.pack().words().get(known.get((known.indexOf(talk.words().language()) + 1) % known.size())).name();
    }

    private DeskButton tool(String id, String text, String key, Plain command) {
        return tool(id, text, key, command, text);
    }

    private DeskButton tool(String id, String text, String key, Plain command, String says) {
        DeskButton button = DeskButton.of(id, text, key, () -> {
            if (command == Plain.LEAVE) {
                talk.ask();
            } else {
                talk.follow(command);
            }
        });
        button.setAccessibleText(says);
        return button;
    }

    private void on(String id, boolean on) {
        Optional.ofNullable(lookup("#" + id)).ifPresent(tool -> tool.pseudoClassStateChanged(ON, on));
    }
}
