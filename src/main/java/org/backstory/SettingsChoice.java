package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.settings.Settings;

/** Reads the settings that the arguments name, or those that lie beside the program. */
final class SettingsChoice {

    private final Home home;
    private final SettingsReader reader;

    SettingsChoice(Home home, SettingsReader reader) {
        this.home = home;
        this.reader = reader;
    }

    /** The settings, free of errors; the defaults where there is no file. */
    Settings settings(Optional<Path> asked) {
        return file(asked).map(this::read).orElse(Settings.DEFAULTS);
    }

    /** The file that was asked for, or the bundled one if it is there. */
    Optional<Path> file(Optional<Path> asked) {
        asked.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw CommandFailure.usage("--config: there is no file " + file.toAbsolutePath());
        });
        return asked.or(() -> Optional.of(home.config()).filter(Files::exists));
    }

    private Settings read(Path file) {
        Findings findings = new Findings();
        return reader.read(file, findings).orElseThrow(() -> new BrokenPack(file, findings.list()));
    }
}
