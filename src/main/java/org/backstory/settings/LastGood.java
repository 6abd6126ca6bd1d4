package org.backstory.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The copy of the settings with which the program has last begun well. */
public final class LastGood {

    private final Path copy;

    /** In this state folder. */
    public LastGood(Path stateFolder) {
        this.copy = stateFolder.resolve("last-good-settings.jsonc");
    }

    /** The copy, if there is one. */
    public Optional<Path> file() {
        return Optional.of(copy).filter(Files::isRegularFile);
    }

    /**
     * Keeps a copy of a settings file; nothing is written if the same is there already.
     *
     * @throws IOException if the disk is full or cannot be written to; the copy before is still there then
     */
    public void keep(Path settings) throws IOException {
        byte[] now = Files.readAllBytes(settings);
        if (file().isEmpty() || !Arrays.equals(now, Files.readAllBytes(copy))) {
            new AtomicFile(copy).write(now);
        }
    }
}
