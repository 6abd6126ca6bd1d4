package org.backstory.content.questions;

/** Something with whole numbers from one to another, both included. */
public interface Ranged {

    /** The lowest number. */
    int from();

    /** The highest number. */
    int to();

    /** Whether a number is in the range. */
    default boolean holds(int number) {
        return from() <= number && number <= to();
    }
}
