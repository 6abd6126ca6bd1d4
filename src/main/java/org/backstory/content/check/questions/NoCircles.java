package org.backstory.content.check.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.Question;
import org.backstory.finding.Findings;

/** No question waits for its own answer, directly or through others. */
public final class NoCircles implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        Circles circles = new Circles(draft.questions());
        Set<String> reported = new HashSet<>();
        for (Question question : draft.questions()) {
            Optional<List<String>> circle = circles.through(question);
            if (circle.isPresent() && reported.addAll(circle.get())) {
                findings.error(draft.places().of((Record) question, "when"), "the conditions go in a circle: "
                        + String.join(" -> ", circle.get()), "let conditions look only at questions that come before");
            }
        }
    }
}
