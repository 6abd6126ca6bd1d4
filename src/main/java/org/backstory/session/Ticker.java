package org.backstory.session;

/** A clock that only goes forward. Tests move one of their own. */
@FunctionalInterface
public interface Ticker {

    /** Nanoseconds since some moment in the past. */
    long nanos();

    /** The clock of this machine. */
    static Ticker system() {
        return System::nanoTime;
    }
}
