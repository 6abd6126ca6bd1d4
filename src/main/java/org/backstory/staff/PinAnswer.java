package org.backstory.staff;

/** What became of a PIN that somebody typed. */
public sealed interface PinAnswer {

    /** It is the one. */
    record Right() implements PinAnswer {
    }

    /**
     * It is another.
     *
     * @param triesLeft how many tries are left before the way in is locked, 1 at least
     */
    record Wrong(int triesLeft) implements PinAnswer {
    }

    /**
     * Nobody gets in now.
     *
     * @param minutes for how many minutes, 1 at least
     */
    record Locked(int minutes) implements PinAnswer {
    }
}
