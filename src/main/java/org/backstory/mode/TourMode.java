package org.backstory.mode;

import java.util.function.Consumer;

/** One way to surround the tour. */
public interface TourMode {

    /**
     * Opens the windows. Only on the toolkit's thread.
     *
     * @param opening what is shown, and on what machine
     * @param ended   told once, on the toolkit's thread, after the last window was closed
     * @return the windows
     */
    OpenWindows open(Opening opening, Consumer<Ending> ended);
}
