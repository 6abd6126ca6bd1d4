package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.settings.Settings;

/** Reads what this machine is. */
@FunctionalInterface
interface SettingsReader {

    /** The settings in the file, or nothing when it has errors; what was found is added to the findings. */
    Optional<Settings> read(Path file, Findings findings);
}
