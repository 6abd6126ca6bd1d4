package org.backstory.content.reading;

import java.util.Comparator;
import java.util.Locale;
import org.backstory.content.WordsFile;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Passages;
import org.backstory.content.check.Rule;
import org.backstory.finding.Findings;

/** No sentence has more than 20 words, and those of a screen or the visit sheet have at most 15 on average. For every language. */
public final class SentenceLength implements Rule {

    private static final int LONGEST = 20;
    private static final double MEAN = 15;

    @Override
    public void check(Draft draft, Findings findings) {
        for (WordsFile words : draft.words().values()) {
            Passages.of(words).forEach((name, passage) -> passage(name, Passage.of(passage, draft.places()), findings));
            passage("the visit sheet", Passage.of(words.sheet(), draft.places()), findings);
            passage("the guided tour", Passage.ofGuide(words, draft.places()), findings);
        }
    }

    private static void passage(String name, Passage passage, Findings findings) {
        passage.sentences().stream().filter(sentence -> sentence.words().size() > LONGEST).forEach(sentence -> findings.error(
                sentence.where(), "a sentence has " + sentence.words().size() + " words: " + sentence.quoted(),
                "divide it: at most " + LONGEST));
        double mean = (double) passage.words() / Math.max(1, passage.sentences().size());
        if (mean > MEAN) {
            Sentence longest = passage.sentences().stream().max(Comparator.comparingInt(sentence -> sentence.words().size())).orElseThrow();
            findings.error(longest.where(), String.format(Locale.ROOT,
                    "the sentences of %s have %.1f words on average; longest: %s", name, mean, longest.quoted()),
                    "use shorter sentences: at most 15 on average");
        }
    }
}
