package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.finding.Findings;

/** Reads a content pack. */
@FunctionalInterface
interface PackReader {

    /** The pack in the folder, or nothing when it has errors; what was found is added to the findings. */
    Optional<Pack> read(Path folder, Findings findings);
}
