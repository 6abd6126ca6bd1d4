package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.settings.LoadedSettings;

/** Reads what this machine is. */
@FunctionalInterface
interface SettingsReader {

    /**
     * Reads a settings file.
     *
     * @param folder   the folder that paths in it are seen from
     * @param findings takes everything that is wrong
     * @return what it says, or nothing if it cannot be read at all
     */
    Optional<LoadedSettings> read(Path file, Path folder, Findings findings);
}
