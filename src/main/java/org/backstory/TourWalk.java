package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Walks through the whole tour, and returns at its end. */
@FunctionalInterface
interface TourWalk {

    /**
     * Walks in a window on the display, or in memory.
     *
     * @param content the folder of the pack, if one was asked for
     * @return the ids of the screens that could not be drawn
     */
    List<String> through(Optional<Path> content, boolean display);
}
