package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.backstory.content.Pack;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Rates;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.content.questions.Wanted;
import org.backstory.mode.Toolkit;
import org.backstory.session.Echo;
import org.backstory.session.SelfCheck;
import org.backstory.session.Step;
import org.backstory.session.Tour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor goes through the self-check, with a finger and with the keyboard only. */
@ExtendWith(Tours.class)
class SelfCheckWalkTest {

    private final AtomicLong clock = new AtomicLong();
    private Visitor visitor;
    private Tour tour;
    private SelfCheck check;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        visitor = new Visitor(pack, toolkit, 960, 540, false, clock::get);
        tour = new Tour(pack);
        check = visitor.visit().selfCheck().orElseThrow();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aFingerAnswersEverything(String language) {
        speak(language);
        visitor.open(tour.home());
        touch("self-check");
        touch("next");
        for (String group : List.of("signs-now", "signs-today", "signs-visit")) {
            assertAsked(group);
            touch("none", 0.2 + 0.1 * group.length() % 0.6, 0.5);
        }
        assertAsked("where");
        touch("choice-low-back");
        touch("choice-thigh-left");
        touch("next");
        touch("rate-back-6");
        touch("rate-leg-3");
        touch("next");
        touch("card-under-6-weeks");
        touch("next");
        touch("card-again");
        touch("next");
        assertAsked("activity");
        touch("card-run");
        touch("rate-4");
        touch("language");
        touch("language", 0.3, 0.5);
        touch("next");
        touch("choice-scan");
        touch("next");
        touch("choice-walk");
        touch("next");

        assertAsked("summary");
        assertThat(answered()).isEqualTo(Map.of(
                "where", new Picked(List.of("low-back", "thigh-left")),
                "pain", new Rates(Map.of("back", 6, "leg", 3)),
                "how-long", Picked.one("under-6-weeks"),
                "before", Picked.one("again"),
                "activity", new Wanted("run", Optional.of(4)),
                "ask", Picked.one("scan"),
                "goals", Picked.one("walk")));
        assertThat(visitor.words().language()).isEqualTo(language);
        Echo.all(check, visitor.words()).forEach(echo -> assertThat(visitor.reads("#echo-" + echo.question().id()))
                .contains(echo.heading()).contains(echo.lines()));
        assertThat(visitor.sees("card-runners-too")).as("running leads to the second chapter").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theKeyboardAnswersEverything(String language) {
        speak(language);
        visitor.open(tour.home());
        press("self-check");
        press("next");
        press("none");
        press("none");
        press("none");
        press("choice-groin");
        press("next");
        reach("rate-back-0");
        visitor.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT);
        press("next");
        reach("card-under-6-weeks");
        visitor.type(KeyCode.RIGHT);
        press("next");
        press("skip");
        press("choice-rest");
        press("next");
        press("card-walk");
        press("rate-0");
        press("next");
        press("choice-time");
        press("choice-self");
        press("next");
        press("skip");

        assertAsked("summary");
        assertThat(answered()).isEqualTo(Map.of(
                "where", Picked.one("groin"),
                "pain", new Rates(Map.of("back", 2)),
                "how-long", Picked.one("weeks-6-to-12"),
                "helped", Picked.one("rest"),
                "activity", new Wanted("walk", Optional.of(0)),
                "ask", new Picked(List.of("time", "self"))));
        press("stop");
        assertNothingIsLeft();
    }

    @Test
    void aSignThatFitsCallsTheStaff() {
        visitor.open(tour.selfCheck().orElseThrow());
        touch("next");
        touch("fits");
        assertThat(visitor.reads("#telling-now")).contains("Tell a staff member now").contains("911");
        assertThat(visitor.sees("next")).isFalse();
        touch("language");
        assertThat(visitor.reads("#telling-now")).contains("Avise ahora al personal");
        touch("back");
        assertAsked("signs-now");
        touch("fits");
        touch("finish");
        assertNothingIsLeft();
    }

    @Test
    void stepsAsideToTheWarningSignsAndHomeWithoutLosingAnything() {
        visitor.open(tour.selfCheck().orElseThrow());
        toQuestion("pain");
        touch("rate-back-6");
        touch("warning-signs-button");
        touch("back");
        assertAsked("pain");
        touch("home");
        touch("self-check");
        assertAsked("pain");
        assertThat(answered()).containsKey("pain");
    }

    @Test
    void aDoubleTouchCountsOnce() {
        visitor.open(tour.selfCheck().orElseThrow());
        touch("next");
        touch("none");
        visitor.touch("none");
        assertAsked("signs-today");

        toQuestion("ask");
        touch("choice-scan");
        for (int i = 0; i < 9; i++) {
            visitor.touch("choice-scan");
        }
        assertThat(answered()).containsEntry("ask", Picked.one("scan"));
        touch("next");
        for (int i = 0; i < 9; i++) {
            visitor.touch("next");
        }
        assertAsked("goals");
    }

    @Test
    void nextAndBackAtOnceKeepTheAnswers() {
        visitor.open(tour.selfCheck().orElseThrow());
        toQuestion("pain");
        touch("rate-back-6");
        for (int i = 0; i < 10; i++) {
            touch("next");
            touch("back");
        }
        assertThat(visitor.shown()).isEqualTo(tour.selfCheck().orElseThrow().id());
        assertThat(answered()).containsEntry("pain", new Rates(Map.of("back", 6)));
    }

    @Test
    void startOverForgetsEverything() {
        visitor.open(tour.selfCheck().orElseThrow());
        toQuestion("pain");
        touch("rate-back-6");
        touch("start-over");
        assertAsked("start");
        assertThat(answered()).isEmpty();
    }

    @Test
    void theLastChapterLeadsHere(Pack pack) {
        visitor.open(pack.chapters().getLast().screens().getLast());
        touch("next");
        assertThat(visitor.shown()).isEqualTo(tour.selfCheck().orElseThrow().id());
    }

    private void assertNothingIsLeft() {
        assertThat(visitor.shown()).isEqualTo(tour.first().id());
        assertThat(answered()).isEmpty();
        assertThat(check.isFirst()).isTrue();
        assertThat(visitor.words().language()).as("the language of the machine").isEqualTo("en");
    }

    private Map<String, Object> answered() {
        return check.asked().stream().filter(question -> check.answer(question.id()).isPresent())
                .collect(Collectors.toMap(Question::id, question -> check.answer(question.id()).orElseThrow()));
    }

    private void assertAsked(String id) {
        assertThat(check.step()).isInstanceOfSatisfying(Step.Asking.class, asking -> assertThat(asking.question().id()).isEqualTo(id));
        assertThat(visitor.<String>look(() -> ((Labeled) visitor.node("question-" + id)).getText())).isEqualTo(visitor.words().question(id).title());
    }

    private void toQuestion(String id) {
        visitor.look(() -> {
            while (check.step() instanceof Step.Asking(Question now) && !now.id().equals(id) && !(now instanceof SummaryQuestion)) {
                check.next();
            }
            return null;
        });
        assertAsked(id);
    }

    private void speak(String language) {
        visitor.look(() -> {
            visitor.visit().preferences().languageProperty().set(language);
            return null;
        });
    }

    /** Longer than the time in which two touches are one double touch. */
    /** Touches as a person does who has read what is there. */
    private void touch(String id) {
        touch(id, 0.5, 0.5);
    }

    private void touch(String id, double x, double y) {
        clock.addAndGet(1_000_000_000);
        visitor.touch(id, x, y);
    }

    /** Goes to something with the tab key only. */
    private void reach(String id) {
        for (int i = 0; i < 60 && !visitor.focused().equals(id); i++) {
            visitor.type(KeyCode.TAB);
        }
        assertThat(visitor.focused()).isEqualTo(id);
    }

    private void press(String id) {
        reach(id);
        visitor.type(KeyCode.SPACE);
    }
}
