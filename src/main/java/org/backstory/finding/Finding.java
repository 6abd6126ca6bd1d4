package org.backstory.finding;

/**
 * One thing that is wrong with a pack, a picture or a setting: where it is, what is wrong, and what would be right.
 *
 * @param severity whether it keeps the pack from being shown
 * @param where    the place
 * @param problem  what is wrong, one sentence without a final full stop
 * @param remedy   what would be right, one sentence without a final full stop
 */
public record Finding(Severity severity, Where where, String problem, String remedy) {

    /** How much a finding matters. */
    public enum Severity {
        /** The pack cannot be trusted or shown. */
        ERROR,
        /** The pack can be shown, and should be made better. */
        WARNING
    }

    /** An error at a place. */
    public static Finding error(Where where, String problem, String remedy) {
        return new Finding(Severity.ERROR, where, problem, remedy);
    }

    /** A warning at a place. */
    public static Finding warning(Where where, String problem, String remedy) {
        return new Finding(Severity.WARNING, where, problem, remedy);
    }

    /** Whether the finding is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: place, severity, problem, remedy. */
    @Override
    public String toString() {
        return where + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + problem + "; " + remedy;
    }
}
