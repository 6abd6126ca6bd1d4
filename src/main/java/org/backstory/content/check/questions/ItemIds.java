package org.backstory.content.check.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.Question;
import org.backstory.finding.Findings;

/** Whatever has words in a question has an id of its own there. */
public final class ItemIds implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        for (Question question : draft.questions()) {
            List<String> ids = Stream.concat(question.named().stream(), question.told().stream()).toList();
            Set<String> seen = new HashSet<>();
            ids.stream().filter(id -> !seen.add(id)).distinct().forEach(id -> findings.error(draft.places().of((Record) question),
                    "the question '" + question.id() + "' uses the id '" + id + "' for two things", "use another id"));
        }
    }
}
