package org.backstory.content.check;

import org.backstory.finding.Findings;

/** Something that must be true of a pack. */
public interface Rule {

    /**
     * Reports every place where it is not true. Files that could not be read are absent from the draft and were already
     * reported: a rule says nothing about them.
     */
    void check(Draft draft, Findings findings);
}
