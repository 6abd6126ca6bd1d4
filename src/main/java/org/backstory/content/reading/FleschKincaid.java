package org.backstory.content.reading;

import java.util.Locale;

/** The Flesch-Kincaid grade for English: the school year in which a text is understood. At most 6 is wanted, 8 allowed. */
public final class FleschKincaid implements Scale {

    private static final double WANTED = 6.0;
    private static final double ALLOWED = 8.0;

    private final EnglishSyllables syllables = new EnglishSyllables();

    @Override
    public int syllables(String word) {
        return syllables.count(word);
    }

    @Override
    public double score(Counts counts) {
        return 0.39 * counts.wordsPerSentence() + 11.8 * counts.syllablesPerWord() - 15.59;
    }

    @Override
    public double hardness(double score) {
        return score;
    }

    @Override
    public boolean tooHard(double score) {
        return score > ALLOWED;
    }

    @Override
    public boolean couldBeEasier(double score) {
        return score > WANTED;
    }

    @Override
    public String describe(double score) {
        return String.format(Locale.ROOT, "reads at grade %.1f, and should at %.1f or less", score, tooHard(score) ? ALLOWED : WANTED);
    }
}
