package org.backstory.mode.kiosk.staff;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstory.content.StaffWords;
import org.backstory.illustration.WhileShown;
import org.backstory.screen.Lines;
import org.backstory.session.Ticker;

/** Covers everything while somebody wipes the screen. It takes every touch and does nothing with it. */
final class CleaningLayer extends StackPane {

    /** Long enough for a screen, short enough not to be waited for. */
    static final int SECONDS = 30;

    private final StaffWords.Cleaning words;
    private final Label number = new Label();
    private final Region bar = new Region();
    private final WhileShown time;
    private Runnable over;
    private Runnable going;

    CleaningLayer(StaffWords.Cleaning words, Ticker ticker) {
        this.words = words;
        this.time = new WhileShown(this, ticker, this::show);
        getStyleClass().addAll("staff-layer", "cleaning");
        setId("cleaning");
        setFocusTraversable(true);
        addEventFilter(InputEvent.ANY, Event::consume);
        number.getStyleClass().add("cleaning-number");
        number.setId("cleaning-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label text = Lines.left(words.text(), "cleaning-text");
        bar.getStyleClass().add("cleaning-bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("cleaning-track");
        bar.maxWidthProperty().bind(track.widthProperty());
        VBox column = new VBox(Lines.left(words.title(), "title"), number, track, text);
        column.getStyleClass().add("cleaning-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
        show(0);
    }

    /**
     * Begins; it has to be shown by then.
     *
     * @param over  called once when the time is over
     * @param going called again and again until then
     */
    void begin(Runnable over, Runnable going) {
        this.over = over;
        this.going = going;
        requestFocus();
        time.start();
    }

    private void show(double seconds) {
        int left = (int) Math.ceil(SECONDS - seconds);
        number.setText(String.valueOf(Math.max(0, left)));
        number.setAccessibleText(Texts.fill(words.left(), "n", left));
        bar.setScaleX(Math.max(0, 1 - seconds / SECONDS));
        if (left <= 0) {
            over.run();
        } else if (going != null) {
            going.run();
        }
    }
}
