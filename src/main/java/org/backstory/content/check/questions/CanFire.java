package org.backstory.content.check.questions;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.Answer;
import org.backstory.content.questions.Condition;
import org.backstory.content.questions.Given;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Questionnaire;
import org.backstory.finding.Findings;

/** Every condition can come true: there are answers, to questions that are asked, of which it holds. */
public final class CanFire implements Rule {

    /** More questions than this are not tried out together; nothing is said of such a condition. */
    private static final int MOST = 200_000;

    @Override
    public void check(Draft draft, Findings findings) {
        draft.questionnaire().filter(questionnaire -> !new Circles(questionnaire.questions()).any()).ifPresent(questionnaire ->
                Conditions.in(draft).stream().filter(use -> known(questionnaire, use.condition()) && !canHold(questionnaire, use.condition()))
                        .forEach(use -> findings.error(draft.places().of(use.owner(), "when"), "this condition can never come true",
                                "let it ask for answers that can be given together")));
    }

    /** A condition on something unknown is reported by another rule. */
    private static boolean known(Questionnaire questionnaire, Condition condition) {
        return condition.leaves().stream().allMatch(leaf -> questionnaire.question(Conditions.lookedAt(leaf)).isPresent());
    }

    private static boolean canHold(Questionnaire questionnaire, Condition condition) {
        Set<String> needed = new LinkedHashSet<>();
        condition.leaves().forEach(leaf -> need(questionnaire, Conditions.lookedAt(leaf), needed));
        List<Question> questions = questionnaire.questions().stream().filter(question -> needed.contains(question.id())).toList();
        AnswerSpace space = new AnswerSpace(Stream.concat(condition.leaves().stream(),
                questions.stream().flatMap(q -> q.when().stream()).flatMap(when -> when.leaves().stream())).toList());
        List<List<Optional<Answer>>> choices = questions.stream().map(space::of).toList();
        long all = choices.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
        return all > MOST || tries(questionnaire, condition, questions, choices, new HashMap<>(), 0);
    }

    private static boolean tries(Questionnaire questionnaire, Condition condition, List<Question> questions,
            List<List<Optional<Answer>>> choices, Map<String, Answer> given, int at) {
        if (at == questions.size()) {
            Given answers = id -> Optional.ofNullable(given.get(id));
            return condition.holds(questionnaire.visible(answers));
        }
        String id = questions.get(at).id();
        for (Optional<Answer> answer : choices.get(at)) {
            answer.ifPresentOrElse(present -> given.put(id, present), () -> given.remove(id));
            if (tries(questionnaire, condition, questions, choices, given, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static void need(Questionnaire questionnaire, String id, Set<String> needed) {
        if (needed.add(id)) {
            questionnaire.question(id).stream().flatMap(Conditions::before).forEach(before -> need(questionnaire, before, needed));
        }
    }
}
