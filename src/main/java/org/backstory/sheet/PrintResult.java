package org.backstory.sheet;

/** What became of a page that was to be printed. */
public enum PrintResult {
    /** The printer took it. */
    PRINTED,
    /** The printer of the settings is not there, or takes no pages. */
    NO_PRINTER,
    /** The printer says that it has no paper. */
    NO_PAPER,
    /** It did not work, and nobody knows why. */
    FAILED
}
