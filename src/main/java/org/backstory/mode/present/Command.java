package org.backstory.mode.present;

/** What a speaker can ask for. */
sealed interface Command {

    /** A screen by its number, from 1. */
    record GoTo(int number) implements Command {
    }

    /** What needs no more words. */
    enum Plain implements Command {
        /** The next screen. */
        NEXT,
        /** The screen before. */
        BACK,
        /** The first screen. */
        FIRST,
        /** The last screen. */
        LAST,
        /** Begins the talk; later on it only brings back what was covered or lost. */
        BEGIN,
        /** Leaves what is on top: a question, the grid, a black wall, a panel, the pen; then asks whether to end. */
        LEAVE,
        /** Says yes to the question that is asked. */
        CONFIRM,
        /** The wall black, and back. */
        BLACK,
        /** The wall white, and back. */
        WHITE,
        /** All screens as pictures. */
        GRID,
        /** With one screen: the slide alone, or with its notes. */
        NOTES,
        /** The next language. */
        LANGUAGE,
        /** A dot of light that follows the mouse. */
        POINTER,
        /** A pen. */
        PEN,
        /** Wipes away what the pen has drawn. */
        WIPE,
        /** Slides and notes change screens. */
        SWAP,
        /** Lets the time run, or stops it. */
        CLOCK,
        /** Brings a lost window back. */
        BRING_BACK
    }
}
