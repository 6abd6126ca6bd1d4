package org.backstory.audit;

/**
 * Something that a visitor would see go wrong.
 *
 * @param place where it was seen
 * @param rule  the rule that saw it
 * @param what  what is wrong
 */
record Flaw(Place place, String rule, String what) {

    @Override
    public String toString() {
        return place + "  " + rule + ": " + what;
    }
}
