package org.backstory.counting;

/** What staff should know of the counts; the visitor never notices. */
public enum Trouble {
    /** Nothing. */
    NONE,
    /** They cannot be written now, and are kept in memory. */
    NOT_WRITTEN,
    /** The file was broken; it lies aside, and a new one was begun. */
    BEGUN_ANEW
}
