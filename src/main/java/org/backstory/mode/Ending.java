package org.backstory.mode;

import java.util.List;
import org.backstory.finding.Finding;
import org.backstory.settings.Mode;

/** How a mode came to its end, and so what the program does next. */
public sealed interface Ending {

    /** Somebody left: the program ends. */
    record Left() implements Ending {
    }

    /**
     * The pack turned out to have mistakes after its first screen was shown.
     *
     * @param errors all of them
     */
    record Broken(List<Finding> errors) implements Ending {
    }

    /** Staff want everything read and opened anew. */
    record Restarted() implements Ending {
    }

    /**
     * Staff want other surroundings.
     *
     * @param to the mode to go on in
     */
    record Switched(Mode to) implements Ending {
    }
}
