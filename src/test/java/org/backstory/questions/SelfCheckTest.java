package org.backstory.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backstory.content.Pack;
import org.backstory.content.questions.Answer;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Questionnaire;
import org.backstory.content.questions.Rates;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.session.Echo;
import org.backstory.session.SelfCheck;
import org.backstory.session.Step;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The answers stay consistent whatever is touched. */
@ExtendWith(Tours.class)
class SelfCheckTest {

    private Questionnaire questionnaire;
    private SelfCheck check;

    @BeforeEach
    void begin(Pack pack) {
        questionnaire = pack.questionnaire().orElseThrow();
        check = new SelfCheck(questionnaire);
    }

    @Test
    void keepsAnAnswerUntilItIsSkipped() {
        answer("how-long", Picked.one("over-12-weeks"));
        check.next();
        check.back();
        assertThat(check.answer("how-long")).contains(Picked.one("over-12-weeks"));
        check.skip();
        assertThat(check.answer("how-long")).isEmpty();
    }

    @Test
    void takesNoAnswerThatDoesNotFit() {
        answer("how-long", Picked.one("never"));
        answer("pain", new Rates(Map.of("back", 11)));
        answer("ask", new Picked(List.of("cause", "time", "self", "exercise")));
        assertThat(check.answer("how-long")).isEmpty();
        assertThat(check.answer("pain")).isEmpty();
        assertThat(check.answer("ask")).isEmpty();
    }

    @Test
    void takesNoAnswerToAQuestionThatHasGone() {
        goTo("before");
        check.answer(question("how-long"), Picked.one("over-12-weeks"));
        assertThat(check.answer("how-long")).isEmpty();
    }

    @Test
    void hidesAnAnswerWhoseQuestionIsNotAsked(Pack pack) {
        answer("how-long", Picked.one("over-12-weeks"));
        answer("helped", Picked.one("heat"));
        answer("how-long", Picked.one("under-6-weeks"));
        goTo("summary");
        assertThat(check.given().to("helped")).isEmpty();
        assertThat(Echo.all(check, pack.words().get("en"))).extracting(Echo::heading).containsExactly("How long it has hurt");

        answer("how-long", Picked.one("over-12-weeks"));
        assertThat(check.given().to("helped")).as("nothing is lost until it is erased").contains(Picked.one("heat"));
    }

    @Test
    void forgetsASignThatWasTouchedByMistake() {
        goTo("signs-now");
        check.fits();
        assertThat(check.step()).isEqualTo(new Step.Telling((SignsQuestion) question("signs-now")));
        check.back();
        assertThat(check.answer("signs-now")).isEmpty();
        assertThat(check.step()).isEqualTo(new Step.Asking(question("signs-now")));
    }

    @Test
    void staysConsistentWhateverIsTouched() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> check.next();
                case 3 -> check.back();
                case 4 -> check.skip();
                case 5 -> check.fits();
                case 6 -> {
                    Question any = questionnaire.questions().get(random.nextInt(questionnaire.questions().size()));
                    AnswerOf.question(any).ifPresent(answer -> check.answer(any, answer));
                }
                default -> {
                    if (random.nextInt(200) == 0) {
                        check.startOver();
                        assertThat(check.isFirst()).isTrue();
                        assertThat(questionnaire.questions()).allMatch(question -> check.answer(question.id()).isEmpty());
                    }
                }
            }
            assertThat(check.number()).as("the question that is shown is asked").isBetween(0, check.asked().size() - 1);
            assertThat(questionnaire.questions()).allMatch(question -> check.answer(question.id()).stream().allMatch(question::takes));
        }
    }

    private Question question(String id) {
        return questionnaire.question(id).orElseThrow();
    }

    private void goTo(String id) {
        for (int i = 0; i < 30; i++) {
            check.back();
        }
        while (!(check.step() instanceof Step.Asking(Question now) && now.id().equals(id))) {
            check.next();
        }
    }

    private void answer(String id, Answer answer) {
        goTo(id);
        check.answer(question(id), answer);
    }
}
