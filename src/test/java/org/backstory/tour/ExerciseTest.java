package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.backstory.content.Exercise;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.ItemWords;
import org.backstory.content.Joint;
import org.backstory.content.Pack;
import org.backstory.illustration.JointedAnimation;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor chooses exercises, lets the figure move, and counts holds on a clock that the test moves. */
@ExtendWith(Tours.class)
class ExerciseTest {

    private static final long SECOND = 1_000_000_000;
    private final AtomicLong clock = new AtomicLong(7 * SECOND);
    private Pack pack;
    private ExerciseScreen screen;
    private Visitor visitor;

    private void arrive(Pack bundled, Toolkit toolkit, boolean movement) {
        pack = bundled;
        screen = pack.screens().stream().filter(ExerciseScreen.class::isInstance).map(ExerciseScreen.class::cast).findFirst().orElseThrow();
        visitor = new Visitor(pack, toolkit, 960, 540, movement, clock::get);
        visitor.open(screen);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void tellsOfEveryExercise(Pack bundled, Toolkit toolkit) {
        arrive(bundled, toolkit, true);
        for (Exercise exercise : screen.exercises()) {
            ItemWords words = visitor.words(screen).item(exercise.id());
            visitor.touch("choice-" + exercise.id());
            assertThat(visitor.<Boolean>look(() -> ((RadioButton) visitor.node("choice-" + exercise.id())).isSelected())).isTrue();
            assertThat(visitor.sees("figure-" + exercise.id())).as(exercise.id()).isTrue();
            visitor.touch("tab-how");
            assertThat(visitor.reads(".swap")).startsWith(words.name()).contains(words.text().orElseThrow());
            words.steps().orElseThrow().forEach(step -> assertThat(visitor.reads(".swap")).contains(step));
            visitor.touch("tab-dose");
            assertThat(visitor.reads(".swap")).contains(words.dose().orElseThrow(), visitor.words(screen).text());
            visitor.touch("tab-ways");
            assertThat(visitor.reads(".swap")).contains(words.easier().orElseThrow(), words.harder().orElseThrow());
            assertThat(visitor.sees("tab-timer")).as(exercise.id()).isEqualTo(exercise.hold().isPresent());
            assertThat(visitor.reads(".caution")).isEqualTo(visitor.words(screen).caution().orElseThrow());
        }
    }

    @Test
    void everyFigureMovesAndStandsStill(Pack bundled, Toolkit toolkit) {
        arrive(bundled, toolkit, true);
        for (Exercise exercise : screen.exercises()) {
            visitor.touch("choice-" + exercise.id());
            List<String> start = places(exercise);
            clock.addAndGet(SECOND);
            assertThat(places(exercise)).as("stands still until it is asked to move").isEqualTo(start);
            visitor.touch("play");
            assertThat(visitor.says("play")).isEqualTo(visitor.words().ui().pause());
            clock.addAndGet(2 * SECOND);
            awaits(exercise.id() + " moves", () -> !places(exercise).equals(start));
            visitor.touch("play");
            List<String> paused = places(exercise);
            clock.addAndGet(SECOND);
            assertThat(places(exercise)).isEqualTo(paused);
            assertThat(visitor.says("play")).isEqualTo(visitor.words().ui().play());
        }
    }

    @Test
    void nothingMovesWhereMovementIsOff(Pack bundled, Toolkit toolkit) {
        arrive(bundled, toolkit, false);
        assertThat(visitor.<Boolean>look(() -> visitor.tour().scene().lookup("#play") == null)).isTrue();
        assertThat(visitor.reads(".split")).contains(visitor.words().ui().poseStart(), visitor.words().ui().poseEnd());
        assertThat(visitor.<Integer>look(() -> visitor.tour().scene().getRoot().lookupAll(".figure").size())).isEqualTo(2);
    }

    @Test
    void countsEveryHoldToTheEnd(Pack bundled, Toolkit toolkit) {
        arrive(bundled, toolkit, true);
        Exercise exercise = held();
        int hold = exercise.hold().orElseThrow();
        int rest = exercise.rest().orElseThrow();
        int repeats = exercise.repeats().orElseThrow();
        startTimer(exercise);
        List<String> end = places(exercise);
        for (int n = 1; n <= repeats; n++) {
            String count = visitor.words().ui().progress().replace("{n}", "" + n).replace("{total}", "" + repeats);
            awaitRing(exercise, visitor.words().ui().breatheIn() + ". " + left(hold) + ". " + count);
            assertThat(places(exercise)).as("holds the end").isEqualTo(end);
            clock.addAndGet(3 * SECOND);
            awaitRing(exercise, visitor.words().ui().breatheOut() + ". " + left(hold - 3) + ". " + count);
            clock.addAndGet((hold - 3) * SECOND);
            if (n < repeats) {
                String next = visitor.words().ui().progress().replace("{n}", "" + (n + 1)).replace("{total}", "" + repeats);
                awaitRing(exercise, visitor.words().ui().timerRest() + ". " + left(rest) + ". " + next);
                assertThat(places(exercise)).as("rests at the start").isNotEqualTo(end);
                clock.addAndGet(rest * SECOND);
            }
        }
        awaits("done", () -> visitor.says("cue-" + exercise.id()).equals(visitor.words().ui().timerDone()));
        assertThat(visitor.says("timer-button-" + exercise.id())).isEqualTo(visitor.words().ui().timerStart());
    }

    @Test
    void keysStartAndStopTheTimer(Pack bundled, Toolkit toolkit) {
        arrive(bundled, toolkit, true);
        Exercise exercise = held();
        String button = "timer-button-" + exercise.id();
        visitor.touch("tab-timer");
        visitor.focus(button);
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.says(button)).isEqualTo(visitor.words().ui().timerStop());
        clock.addAndGet(2 * SECOND);
        awaits("counts", () -> ring(exercise).contains(left(exercise.hold().orElseThrow() - 2)));
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.says("cue-" + exercise.id())).isEqualTo(visitor.words().ui().holdFor().replace("{n}", "" + exercise.hold().orElseThrow()));
        assertThat(visitor.says(button)).isEqualTo(visitor.words().ui().timerStart());
        visitor.type(KeyCode.SPACE);
        awaits("begins anew", () -> ring(exercise).contains(left(exercise.hold().orElseThrow())));
    }

    @Test
    void arrowsChoose(Pack bundled, Toolkit toolkit) {
        arrive(bundled, toolkit, true);
        List<Exercise> exercises = screen.exercises();
        visitor.focus("choice-" + exercises.getFirst().id());
        visitor.type(KeyCode.DOWN);
        assertThat(visitor.reads(".swap")).startsWith(visitor.words(screen).item(exercises.get(1).id()).name());
        visitor.focus("tab-how");
        visitor.type(KeyCode.RIGHT);
        assertThat(visitor.reads(".swap")).contains(visitor.words(screen).item(exercises.get(1).id()).dose().orElseThrow());
    }

    @Test
    void nothingGoesOnWhenTheScreenIsLeft(Pack bundled, Toolkit toolkit) {
        arrive(bundled, toolkit, true);
        Exercise exercise = held();
        JointedAnimation figure = visitor.look(() -> (JointedAnimation) visitor.node("figure-" + exercise.id()));
        visitor.touch("play");
        assertThat(visitor.<Boolean>look(() -> figure.playingProperty().get())).isTrue();
        visitor.touch("home");
        assertThat(visitor.<Boolean>look(() -> figure.playingProperty().get())).isFalse();
        visitor.open(screen);
        startTimer(exercise);
        Labeled button = visitor.look(() -> (Labeled) visitor.node("timer-button-" + exercise.id()));
        assertThat(visitor.<String>look(button::getText)).isEqualTo(visitor.words().ui().timerStop());
        visitor.touch("home");
        assertThat(visitor.<String>look(button::getText)).isEqualTo(visitor.words().ui().timerStart());
    }

    private Exercise held() {
        Exercise exercise = screen.exercises().stream().filter(one -> one.hold().isPresent()).findFirst().orElseThrow();
        visitor.touch("choice-" + exercise.id());
        return exercise;
    }

    private void startTimer(Exercise exercise) {
        visitor.touch("tab-timer");
        visitor.touch("timer-button-" + exercise.id());
        assertThat(visitor.says("timer-button-" + exercise.id())).isEqualTo(visitor.words().ui().timerStop());
        awaits("the first frame", () -> ring(exercise).contains(visitor.words().ui().breatheIn()));
    }

    private String left(int seconds) {
        return visitor.words().ui().secondsLeft().replace("{n}", Integer.toString(seconds));
    }

    private String ring(Exercise exercise) {
        return visitor.look(() -> visitor.node("ring-" + exercise.id()).getAccessibleText());
    }

    private void awaitRing(Exercise exercise, String says) {
        awaits(says, () -> ring(exercise).equals(says));
    }

    /** Where every part of the figure is. */
    private List<String> places(Exercise exercise) {
        return visitor.look(() -> pack.figures().get(screen.figureOf(exercise)).joints().stream().map(Joint::shows).map(List::getFirst)
                .map(part -> visitor.node("figure-" + exercise.id()).lookup("#" + part).getTransforms().getFirst().toString()).toList());
    }

    private void awaits(String what, Supplier<Boolean> truth) {
        long end = System.nanoTime() + 10 * SECOND;
        while (!truth.get() && System.nanoTime() < end) {
            LockSupport.parkNanos(SECOND / 50);
        }
        assertThat(truth.get()).as(what).isTrue();
    }
}
