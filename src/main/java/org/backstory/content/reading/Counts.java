package org.backstory.content.reading;

/**
 * What the formulas need to know of a text.
 *
 * @param words     number of words
 * @param sentences number of sentences
 * @param syllables number of syllables
 */
public record Counts(int words, int sentences, int syllables) {

    /** Words of a sentence, on average. */
    public double wordsPerSentence() {
        return (double) words / sentences;
    }

    /** Syllables of a word, on average. */
    public double syllablesPerWord() {
        return (double) syllables / words;
    }
}
