package org.backstory.mode;

import org.backstory.settings.Mode;

/** How a mode came to its end, and so what the program does next. */
public sealed interface Ending {

    /** Somebody left: the program ends. */
    record Left() implements Ending {
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
