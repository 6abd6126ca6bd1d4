package org.backstory.counting;

/**
 * How much something was looked at.
 *
 * @param views   how often
 * @param seconds how long in all
 */
record Views(int views, int seconds) {

    /** Both together. */
    Views plus(Views other) {
        return new Views(views + other.views, seconds + other.seconds);
    }
}
