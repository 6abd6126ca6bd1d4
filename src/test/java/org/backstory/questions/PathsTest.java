package org.backstory.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.backstory.content.Pack;
import org.backstory.content.questions.ActivityQuestion;
import org.backstory.content.questions.Answer;
import org.backstory.content.questions.ChoiceQuestion;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.Option;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.content.questions.Wanted;
import org.backstory.session.SelfCheck;
import org.backstory.session.Step;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every way through the bundled self-check: at each question no answer, every single option, and a full answer where a
 * condition does not look; at the signs both answers. Each way ends at the summary or at a screen that calls the staff.
 */
@ExtendWith(Tours.class)
class PathsTest {

    private final Set<String> reached = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> offered = new HashSet<>();
    private int ends;

    @Test
    void everyWayEndsAtTheSummaryOrWithTheStaff(Pack pack) {
        walk(pack, List.of());

        assertThat(reached).isEqualTo(Set.copyOf(pack.questionnaire().orElseThrow().questions().stream().map(Question::id).toList()));
        assertThat(told).as("groups of signs that lead to what to do").containsExactlyInAnyOrder("now", "today", "visit");
        assertThat(offered).as("rules that offer something").isEqualTo(Set.copyOf(
                pack.questionnaire().orElseThrow().readings().stream().flatMap(reading -> reading.screens().stream()).toList()));
        assertThat(ends).isGreaterThan(1000);
    }

    private void walk(Pack pack, List<Consumer<SelfCheck>> way) {
        SelfCheck check = new SelfCheck(pack.questionnaire().orElseThrow());
        way.forEach(step -> step.accept(check));
        assertThat(way.size()).as("steps of a way").isLessThan(20);
        switch (check.step()) {
            case Step.Telling(SignsQuestion signs) -> {
                told.add(signs.level());
                if (signs.ends()) {
                    ends++;
                    check.next();
                    assertThat(check.step()).as("nothing but back leads on from here").isEqualTo(new Step.Telling(signs));
                } else {
                    walk(pack, with(way, SelfCheck::next));
                }
            }
            case Step.Asking(SummaryQuestion summary) -> {
                reached.add(summary.id());
                offered.addAll(check.readings());
                assertThat(check.readings()).as("something to read for everyone").isNotEmpty()
                        .allMatch(id -> pack.screen(id).isPresent());
                check.next();
                assertThat(check.step()).as("the summary leads to the page to take along").isEqualTo(new Step.Taking());
                ends++;
            }
            case Step.Taking _ -> throw new AssertionError("the page is reached from the summary only");
            case Step.Asking(Question question) -> {
                reached.add(question.id());
                if (question instanceof SignsQuestion) {
                    walk(pack, with(way, SelfCheck::fits));
                }
                walk(pack, with(way, SelfCheck::skip));
                answers(pack, question).forEach(answer -> walk(pack, with(way, c -> {
                    c.answer(question, answer);
                    assertThat(c.answer(question.id())).contains(answer);
                    c.next();
                })));
            }
        }
    }

    private static List<Consumer<SelfCheck>> with(List<Consumer<SelfCheck>> way, Consumer<SelfCheck> step) {
        List<Consumer<SelfCheck>> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }

    /** Where conditions look, every option; elsewhere one full answer, so that the number of ways stays small. */
    private static List<? extends Answer> answers(Pack pack, Question question) {
        boolean looked = pack.questionnaire().orElseThrow().toString().contains("question=" + question.id() + ",");
        return switch (question) {
            case ChoiceQuestion choice when looked -> choice.options().stream().map(Option::id).map(Picked::one).toList();
            case ChoicesQuestion choices when looked -> choices.options().stream().map(Option::id).map(Picked::one).toList();
            case ActivityQuestion activity when looked -> activity.options().stream()
                    .map(option -> new Wanted(option.id(), Optional.of(activity.from()))).toList();
            case SignsQuestion _ -> List.of();
            default -> AnswerOf.question(question).stream().toList();
        };
    }
}
