package org.backstory.mode;

/** The windows of a mode, while they are open. Only on the toolkit's thread. */
@FunctionalInterface
public interface OpenWindows {

    /** Closes them for somebody who may, whatever keeps them open otherwise. */
    void close();

    /** Told when all of the pack was read and is good: from now on any screen may be drawn ahead. */
    default void packIsWhole() {
    }
}
