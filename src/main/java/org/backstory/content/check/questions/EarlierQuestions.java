package org.backstory.content.check.questions;

import java.util.List;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.Question;
import org.backstory.finding.Findings;

/** Whether a question is asked depends only on questions that come before it. */
public final class EarlierQuestions implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        List<String> ids = draft.questions().stream().map(Question::id).toList();
        Circles circles = new Circles(draft.questions());
        draft.questions().stream().filter(question -> circles.through(question).isEmpty()).forEach(question ->
                question.when().ifPresent(when -> when.leaves().stream()
                        .filter(leaf -> ids.indexOf(Conditions.lookedAt(leaf)) >= ids.indexOf(question.id()))
                        .forEach(leaf -> findings.error(draft.places().of((Record) leaf, "question"),
                                "the question '" + Conditions.lookedAt(leaf) + "' comes later than '" + question.id() + "'",
                                "look only at questions that come before"))));
    }
}
