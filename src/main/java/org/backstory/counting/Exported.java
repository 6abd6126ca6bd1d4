package org.backstory.counting;

import java.nio.file.Path;

/** What became of the counts that were to be saved as a file. */
public sealed interface Exported {

    /** They are saved. */
    record Saved(Path file) implements Exported {
    }

    /** They are not: the folder is not there or full, or nothing may be written to it. */
    record NotSaved(Path folder) implements Exported {
    }

    /** The settings name no folder. */
    record Nowhere() implements Exported {
    }
}
