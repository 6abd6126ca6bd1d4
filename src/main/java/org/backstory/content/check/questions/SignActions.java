package org.backstory.content.check.questions;

import java.util.List;
import org.backstory.content.SignLevel;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Each group of the warning signs has one question that leads to what to do, and there is no question for any other group. */
public final class SignActions implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        if (draft.questionnaire().isEmpty() || draft.file().isEmpty()) {
            return;
        }
        List<SignLevel> levels = draft.warningSigns().flatMap(screen -> screen.levels().stream()).toList();
        List<SignsQuestion> asked = draft.questions().stream().filter(SignsQuestion.class::isInstance).map(SignsQuestion.class::cast).toList();
        for (SignLevel level : levels) {
            List<SignsQuestion> own = asked.stream().filter(signs -> signs.level().equals(level.id())).toList();
            if (own.isEmpty()) {
                findings.error(draft.places().of(level), "the self-check has no action for the warning signs '" + level.id() + "'",
                        "add a question of the kind signs for this level to questionnaire.json");
            }
            own.stream().skip(1).forEach(signs -> findings.error(draft.places().of(signs, "level"),
                    "the warning signs '" + level.id() + "' are asked twice", "keep one of the questions"));
            own.stream().filter(signs -> signs.when().isPresent()).forEach(signs -> findings.error(draft.places().of(signs, "when"),
                    "the warning signs '" + level.id() + "' are not asked of everyone", "remove the condition: the list is the same for all"));
        }
        List<String> known = levels.stream().map(SignLevel::id).toList();
        asked.stream().filter(signs -> !known.contains(signs.level())).forEach(signs -> findings.error(draft.places().of(signs, "level"),
                "there are no warning signs '" + signs.level() + "'", Nearest.remedy(signs.level(), known, "use the id of a group in pack.json")));
    }
}
