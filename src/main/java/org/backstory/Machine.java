package org.backstory;

import java.util.Optional;

/** What the machine can do. */
interface Machine {

    /** Why no window can be opened: nobody could see it. Empty when one can. */
    Optional<String> whyNoDisplay();

    /** Which libraries of the system are missing, and what to install. Empty when none. */
    Optional<String> missingLibraries(NativeLibraries.Use use);
}
