package org.backstory;

import java.nio.file.Path;
import org.backstory.finding.Findings;

/** Looks for mistakes in the configuration of a kiosk. */
@FunctionalInterface
interface ConfigCheck {

    /** Adds to the findings what is wrong with the file. */
    void check(Path file, Findings findings);
}
