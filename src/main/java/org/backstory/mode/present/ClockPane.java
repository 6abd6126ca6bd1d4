package org.backstory.mode.present;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.SpeakerWords;

/** How long the talk has lasted, with what starts, stops and resets it, and the time of day. */
final class ClockPane extends HBox {

    private final Talk talk;
    private final SpeakerWords words;
    private final Supplier<LocalTime> timeOfDay;
    private final Label elapsed = new Label();
    private final Label now = new Label();
    private final Button run;

    /** @param timeOfDay the machine's clock */
    ClockPane(Talk talk, Supplier<LocalTime> timeOfDay) {
        this.talk = talk;
        this.words = talk.words().speaker();
        this.timeOfDay = timeOfDay;
        getStyleClass().add("desk-clocks");
        elapsed.setId("elapsed");
        now.setId("clock");
        run = DeskButton.of("clock-run", "", "T", () -> {
            talk.follow(Command.Plain.CLOCK);
            tick();
        });
        Button reset = DeskButton.of("clock-reset", words.clockReset(), "", () -> {
            talk.clock().reset();
            tick();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(clock(elapsed, words.elapsed()), run, reset, space, clock(now, words.clock()));
        tick();
    }

    private static VBox clock(Label time, String name) {
        time.getStyleClass().add("desk-time");
        Label below = new Label(name);
        below.getStyleClass().add("desk-heading");
        for (Label label : new Label[] {time, below}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        return new VBox(below, time);
    }

    /** Shows the time as it is. */
    void tick() {
        Duration time = talk.clock().elapsed();
        elapsed.setText(time.toHours() > 0 ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart()));
        now.setText(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(talk.words().language())).format(timeOfDay.get()));
        run.setText(talk.clock().isRunning() ? words.clockPause() : words.clockStart());
        run.setAccessibleText(run.getText());
    }
}
