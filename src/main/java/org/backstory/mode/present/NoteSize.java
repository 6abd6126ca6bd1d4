package org.backstory.mode.present;

/** How large a speaker wants the notes: the number of a size in present.css. */
final class NoteSize {

    private int level = 2;

    /** The number, from 1. */
    int level() {
        return level;
    }

    /** A size larger or smaller; the last ones stay. */
    void step(int by) {
        level = Math.clamp(level + by, 1, NotesPane.SIZES);
    }
}
