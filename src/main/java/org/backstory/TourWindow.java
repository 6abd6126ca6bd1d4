package org.backstory;

import org.backstory.content.Pack;

/** Shows the tour in a window. */
@FunctionalInterface
interface TourWindow {

    /** Opens the window, and returns when it was left. */
    void open(Pack pack, RunOptions options);
}
