package org.backstory.content.reading;

import java.util.Locale;

/** The Szigriszt-Pazos index (INFLESZ) for Spanish: at least 65 ("fairly easy") is wanted, 55 ("normal") needed. */
public final class SzigrisztPazos implements Scale {

    private static final double WANTED = 65;
    private static final double NEEDED = 55;

    private final SpanishSyllables syllables = new SpanishSyllables();

    @Override
    public int syllables(String word) {
        return syllables.count(word);
    }

    @Override
    public double score(Counts counts) {
        return 206.835 - 62.3 * counts.syllablesPerWord() - counts.wordsPerSentence();
    }

    @Override
    public double hardness(double score) {
        return -score;
    }

    @Override
    public boolean tooHard(double score) {
        return score < NEEDED;
    }

    @Override
    public boolean couldBeEasier(double score) {
        return score < WANTED;
    }

    @Override
    public String describe(double score) {
        return String.format(Locale.ROOT, "has an INFLESZ index of %.1f, and should have %.0f or more", score, tooHard(score) ? NEEDED : WANTED);
    }
}
