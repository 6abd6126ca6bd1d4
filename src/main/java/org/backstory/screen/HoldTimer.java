package org.backstory.screen;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstory.content.UiWords;
import org.backstory.illustration.WhileShown;

/** Counts the holds of an exercise, and says when to breathe in and out. It ends by itself when the screen is left. */
final class HoldTimer extends HBox {

    private final HoldPlan plan;
    private final UiWords ui;
    private final CountRing ring;
    private final Label cue = Prose.heading("", "hold-cue");
    private final Label repeats = Prose.heading("", "body-label");
    private final Button button = new Button();
    private final WhileShown time;
    private final Consumer<HoldPlan.Phase> changed;
    private HoldPlan.Phase phase = HoldPlan.Phase.READY;

    /** @param changed called when a hold or rest begins, and when all is done or stopped */
    HoldTimer(String id, HoldPlan plan, ScreenContext context, Consumer<HoldPlan.Phase> changed) {
        this.plan = plan;
        this.ui = context.ui();
        this.changed = changed;
        this.ring = new CountRing(context.sizes());
        this.time = new WhileShown(this, context.ticker(), seconds -> show(plan.at(seconds)));
        getStyleClass().add("hold-timer");
        setId("timer-" + id);
        ring.setId("ring-" + id);
        cue.setId("cue-" + id);
        repeats.setId("repeats-" + id);
        button.setId("timer-button-" + id);
        button.getStyleClass().setAll("button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> press());
        time.runningProperty().subscribe(running -> {
            button.setText(running ? ui.timerStop() : ui.timerStart());
            context.busy().set(this, running);
        });
        VBox beside = new VBox(cue, repeats, button);
        beside.getStyleClass().add("hold-words");
        HBox.setHgrow(beside, Priority.ALWAYS);
        getChildren().setAll(ring, beside);
        show(plan.ready());
    }

    /** Stops, and is ready to start again. */
    void stop() {
        time.stop();
        show(plan.ready());
    }

    private void press() {
        if (time.runningProperty().get()) {
            stop();
        } else {
            time.start();
        }
    }

    private void show(HoldPlan.Moment moment) {
        String word = switch (moment.phase()) {
            case READY -> ui.holdFor().replace("{n}", Integer.toString(plan.hold()));
            case HOLD -> moment.breathsIn() ? ui.breatheIn() : ui.breatheOut();
            case REST -> ui.timerRest();
            case DONE -> ui.timerDone();
        };
        String count = ui.progress().replace("{n}", Integer.toString(moment.repeat())).replace("{total}", Integer.toString(plan.repeats()));
        cue.setText(word);
        repeats.setText(count);
        ring.show(moment.share(), moment.phase() == HoldPlan.Phase.DONE ? "\u2713" : Integer.toString(moment.left()),
                moment.phase() == HoldPlan.Phase.REST, word + ". " + ui.secondsLeft().replace("{n}", Integer.toString(moment.left())) + ". " + count);
        if (moment.phase() == HoldPlan.Phase.DONE) {
            time.stop();
        }
        if (moment.phase() != phase) {
            phase = moment.phase();
            changed.accept(phase);
        }
    }
}
