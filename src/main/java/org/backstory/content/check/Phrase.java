package org.backstory.content.check;

import org.backstory.finding.Where;

/**
 * A string of a words file.
 *
 * @param where where it stands
 * @param text  the string
 * @param use   what it is for
 * @param key   the key of a label of the program, the id of the item, or the component's name
 */
record Phrase(Where where, String text, Use use, String key) {

    /** What a string is for, as far as rules tell strings apart. */
    enum Use {
        /** Running text in which terms are marked. */
        TEXT,
        /** Running text of an item of the warning-signs screen. */
        SIGN_TEXT,
        /** A label of the program. */
        LABEL,
        /** Anything else: titles, names, descriptions. */
        PLAIN
    }
}
