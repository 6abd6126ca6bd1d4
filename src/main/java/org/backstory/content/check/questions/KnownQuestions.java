package org.backstory.content.check.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.ActivityQuestion;
import org.backstory.content.questions.BodyQuestion;
import org.backstory.content.questions.ChoiceQuestion;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.ChosenCondition;
import org.backstory.content.questions.Condition;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Option;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.RatedCondition;
import org.backstory.content.questions.ScaleQuestion;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** A condition looks at a question that there is, and at options or rows that this question has. */
public final class KnownQuestions implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        Conditions.in(draft).stream().flatMap(use -> use.condition().leaves().stream()).forEach(leaf -> leaf(draft, leaf, findings));
    }

    private static void leaf(Draft draft, Condition leaf, Findings findings) {
        String id = Conditions.lookedAt(leaf);
        Optional<Question> question = draft.questions().stream().filter(q -> q.id().equals(id)).findFirst();
        if (question.isEmpty()) {
            findings.error(draft.places().of((Record) leaf, "question"), "there is no question '" + id + "'",
                    Nearest.remedy(id, draft.questions().stream().map(Question::id).toList(), "use the id of a question"));
            return;
        }
        switch (leaf) {
            case ChosenCondition chosen -> chosen(draft, chosen, options(question.get()), findings);
            case RatedCondition rated -> rated(draft, rated, question.get(), findings);
            default -> {
            }
        }
    }

    private static void chosen(Draft draft, ChosenCondition chosen, List<String> options, Findings findings) {
        if (options.isEmpty()) {
            findings.error(draft.places().of(chosen, "question"), "nothing can be chosen in the question '" + chosen.question() + "'",
                    "use a question with options");
            return;
        }
        for (int i = 0; i < chosen.options().size(); i++) {
            String option = chosen.options().get(i);
            if (!options.contains(option)) {
                findings.error(draft.places().of(chosen, "options", i), "the question '" + chosen.question() + "' has no option '" + option + "'",
                        Nearest.remedy(option, options, "use the id of one of its options"));
            }
        }
    }

    private static void rated(Draft draft, RatedCondition rated, Question question, Findings findings) {
        if (!(question instanceof ScaleQuestion) && !(question instanceof ActivityQuestion)) {
            findings.error(draft.places().of(rated, "question"), "the question '" + rated.question() + "' has no numbers",
                    "use a question of the kind scale or activity");
            return;
        }
        List<String> rows = question instanceof ScaleQuestion scale ? scale.rows() : List.of();
        rated.row().filter(row -> !rows.contains(row)).ifPresent(row -> findings.error(draft.places().of(rated, "row"),
                "the question '" + rated.question() + "' has no row '" + row + "'", Nearest.remedy(row, rows, "remove 'row'")));
    }

    private static List<String> options(Question question) {
        return switch (question) {
            case BodyQuestion body -> body.regions();
            case ChoiceQuestion choice -> choice.options().stream().map(Option::id).toList();
            case ChoicesQuestion choices -> choices.options().stream().map(Option::id).toList();
            case ActivityQuestion activity -> activity.options().stream().map(Option::id).toList();
            case SignsQuestion signs -> List.of(signs.level());
            case ScaleQuestion _, IntroQuestion _, SummaryQuestion _ -> List.of();
        };
    }
}
