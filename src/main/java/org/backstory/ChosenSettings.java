package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.finding.Finding;
import org.backstory.settings.LoadedSettings;
import org.backstory.settings.Settings;

/**
 * The settings to go on with.
 *
 * @param loaded   what they are
 * @param findings what is wrong with them, or was with those that they stand in for
 * @param file     the file that they come from; nothing where others stand in for it
 */
record ChosenSettings(LoadedSettings loaded, List<Finding> findings, Optional<Path> file) {

    /** What they are. */
    Settings settings() {
        return loaded.settings();
    }
}
