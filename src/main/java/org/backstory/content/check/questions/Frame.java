package org.backstory.content.check.questions;

import java.util.List;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.finding.Findings;

/** A questionnaire says first what it is, ends with the summary, and has each once. */
public final class Frame implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        List<Question> questions = draft.questions();
        for (int i = 0; i < questions.size(); i++) {
            boolean first = i == 0;
            boolean last = i == questions.size() - 1;
            if (first != questions.get(i) instanceof IntroQuestion) {
                findings.error(draft.places().of((Record) questions.get(i)), first ? "the first question is not an intro"
                        : "an intro stands after other questions", "begin with one question of the kind intro");
            }
            if (last != questions.get(i) instanceof SummaryQuestion) {
                findings.error(draft.places().of((Record) questions.get(i)), last ? "the last question is not a summary"
                        : "a summary stands before other questions", "end with one question of the kind summary");
            }
        }
    }
}
