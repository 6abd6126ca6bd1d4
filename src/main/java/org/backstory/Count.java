package org.backstory;

/** Says how many. */
final class Count {

    private Count() {
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
