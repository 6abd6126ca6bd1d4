package org.backstory.content.reading;

import java.util.List;
import java.util.Optional;
import org.backstory.content.WordsFile;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Passages;
import org.backstory.content.check.Rule;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;

/** Each screen, each question and the visit sheet are easy to read, in each language that has a formula for it. */
public final class ReadingLevel implements Rule {

    private static final String REMEDY = "use shorter sentences and everyday words";

    @Override
    public void check(Draft draft, Findings findings) {
        for (WordsFile words : draft.words().values()) {
            Optional<Scale> scale = Scale.of(words.language());
            scale.ifPresent(known -> {
                Passages.of(words).forEach((name, passage) -> passage(name, Passage.of(passage, draft.places()), known, findings));
                passage("the visit sheet", Passage.of(words.sheet(), draft.places()), known, findings);
                passage("the guided tour", Passage.ofGuide(words, draft.places()), known, findings);
            });
        }
    }

    private static void passage(String name, Passage passage, Scale scale, Findings findings) {
        if (passage.sentences().isEmpty()) {
            return;
        }
        double score = scale.score(passage.counts(scale));
        if (scale.couldBeEasier(score)) {
            Sentence hardest = passage.hardest(scale);
            String problem = name + " " + scale.describe(score) + "; hardest: " + hardest.quoted();
            findings.addAll(List.of(scale.tooHard(score) ? Finding.error(hardest.where(), problem, REMEDY)
                    : Finding.warning(hardest.where(), problem, REMEDY)));
        }
    }
}
