package org.backstory;

import java.util.List;
import org.backstory.content.Pack;

/** Walks through the whole tour, and returns at its end. */
@FunctionalInterface
interface TourWalk {

    /** Walks in a window on the display, or in memory; answers the ids of the screens that could not be drawn. */
    List<String> through(Pack pack, boolean display);
}
