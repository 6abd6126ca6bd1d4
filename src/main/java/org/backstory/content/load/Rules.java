package org.backstory.content.load;

import java.util.List;
import org.backstory.content.check.Rule;

/** All rules that a pack is held to. */
final class Rules {

    private Rules() {
    }

    /** The rules, in the order in which an author would want to hear of them. */
    static List<Rule> all() {
        return List.of();
    }
}
