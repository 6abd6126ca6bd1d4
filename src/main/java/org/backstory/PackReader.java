package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.content.Beginning;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Findings;

/** Reads a content pack. */
@FunctionalInterface
interface PackReader {

    /**
     * The pack in the folder, or nothing when not even its first screen can be shown; then the findings say why.
     *
     * @param beginning what is seen first; empty if anything may be
     */
    Optional<OpenedPack> open(Path folder, Optional<Beginning> beginning, Findings findings);
}
