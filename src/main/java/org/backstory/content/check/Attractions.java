package org.backstory.content.check;

import java.util.List;
import java.util.Map;
import org.backstory.content.Attraction;
import org.backstory.content.ScreenWords;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;

/** A fact that invites people is read in passing: a headline and a sentence, and a picture that is said in words too. */
public final class Attractions implements Rule {

    private static final int MOST_WORDS = 30;

    @Override
    public void check(Draft draft, Findings findings) {
        List<String> ids = draft.attractions().stream().map(Attraction::id).toList();
        for (WordsFile words : draft.words().values()) {
            words.attract().orElse(Map.of()).forEach((id, fact) -> {
                if (ids.contains(id)) {
                    fact(draft, id, fact, findings);
                }
            });
        }
    }

    private static void fact(Draft draft, String id, ScreenWords fact, Findings findings) {
        if (fact.picture().isEmpty()) {
            findings.error(draft.places().of(fact), "the fact '" + id + "' does not say what its picture shows",
                    "add the key 'picture' for people who cannot see it");
        }
        if (fact.more().isPresent() || fact.caution().isPresent() || fact.items().isPresent()) {
            findings.error(draft.places().of(fact), "a fact shows 'title', 'text' and 'picture' only", "remove the other keys");
        }
        int count = Length.count(fact.title()) + Length.count(fact.text());
        if (count > MOST_WORDS) {
            findings.error(draft.places().of(fact, "text"), "title and text of the fact '" + id + "' have " + count + " words",
                    "use at most " + MOST_WORDS + ": it is read in passing");
        }
    }
}
