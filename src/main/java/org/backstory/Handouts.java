package org.backstory;

import org.backstory.handout.Handout;

/** Makes handouts. */
@FunctionalInterface
interface Handouts {

    /** The file of a handout. */
    byte[] pdf(Handout handout);
}
