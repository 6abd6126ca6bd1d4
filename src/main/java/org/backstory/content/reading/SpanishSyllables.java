package org.backstory.content.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Spanish word by its vowels: two strong vowels (a, e, o, or an i or u with an accent) are two
 * syllables, anything else in a row is one. An h divides; the u of que, qui, gue and gui is silent.
 */
final class SpanishSyllables {

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+");
    private static final String STRONG = "aeoáéíóú";
    private static final String WEAK = "iuü";

    private final SyllableDictionary listed = new SyllableDictionary("syllables-es.txt");

    /** The syllables of a word; a number is one. */
    int count(String word) {
        int syllables = 0;
        for (String part : PARTS.split(word.toLowerCase(Locale.ROOT))) {
            syllables += part.isEmpty() ? 0 : listed.count(part).orElseGet(() -> byRule(part));
        }
        return Math.max(1, syllables);
    }

    private static int byRule(String word) {
        int syllables = 0;
        char before = ' ';
        for (int i = 0; i < word.length(); i++) {
            char c = vowel(word, i);
            boolean nucleus = STRONG.indexOf(c) >= 0 && (STRONG.indexOf(before) >= 0 || WEAK.indexOf(before) < 0)
                    || WEAK.indexOf(c) >= 0 && STRONG.indexOf(before) < 0 && WEAK.indexOf(before) < 0;
            syllables += nucleus ? 1 : 0;
            before = c;
        }
        return Math.max(1, syllables);
    }

    /** The vowel at a place as it is spoken; something else for consonants and silent letters. */
    private static char vowel(String word, int i) {
        char c = word.charAt(i);
        if (c == 'y') {
            return i == word.length() - 1 ? 'i' : c;
        }
        boolean silent = c == 'u' && i > 0 && i + 1 < word.length()
                && (word.charAt(i - 1) == 'q' || word.charAt(i - 1) == 'g' && "eiéí".indexOf(word.charAt(i + 1)) >= 0);
        return silent ? ' ' : c;
    }
}
