package org.backstory.content.reading;

import java.util.List;
import org.backstory.finding.Where;

/**
 * A sentence of a words file.
 *
 * @param where the string that holds it
 * @param text  the sentence as it is shown
 * @param words its words; at least one
 */
record Sentence(Where where, String text, List<Word> words) {

    private static final int QUOTED = 80;

    /** Its counts. */
    Counts counts(Scale scale) {
        return new Counts(words.size(), 1, words.stream().mapToInt(word -> word.syllables(scale)).sum());
    }

    /** The sentence in quotation marks, cut to a length that fits in a finding. */
    String quoted() {
        return "\u201c" + (text.length() <= QUOTED ? text : text.substring(0, QUOTED - 1).stripTrailing() + "\u2026") + "\u201d";
    }
}
