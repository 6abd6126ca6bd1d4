package org.backstory;

import java.util.Optional;

/** What the machine can do. */
interface Machine {

    /** Why no window can be opened: nobody could see it. Empty when one can. */
    Optional<String> whyNoDisplay();

    /** Which libraries of the system are missing, and what to install. Empty when none. */
    Optional<String> missingLibraries(NativeLibraries.Use use);

    /** Ends the command with that line where any is missing. */
    default void require(NativeLibraries.Use use) {
        missingLibraries(use).ifPresent(line -> {
            throw CommandFailure.failed(line);
        });
    }
}
