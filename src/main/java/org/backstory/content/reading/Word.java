package org.backstory.content.reading;

/**
 * A word as it is counted.
 *
 * @param text   the word
 * @param taught whether it is inside a glossary mark, so that the screen explains it
 */
record Word(String text, boolean taught) {

    private static final int MOST_WHEN_TAUGHT = 2;

    /** Its syllables. */
    int syllables(Scale scale) {
        int spoken = scale.syllables(text);
        return taught ? Math.min(spoken, MOST_WHEN_TAUGHT) : spoken;
    }
}
