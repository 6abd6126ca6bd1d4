package org.backstory.audit;

import java.util.function.Consumer;

/** Something that holds on every screen. */
interface Rule {

    /** What a flaw of this rule is called. */
    String name();

    /** Reports, in a few words each, what is not as it should be. */
    void check(LaidOut screen, Consumer<String> flaw);
}
