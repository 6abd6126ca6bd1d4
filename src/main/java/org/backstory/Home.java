package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bundled content and configuration lie: beside the program, or in the working directory.
 *
 * @param folder the folder that holds {@code content} and {@code kiosk-config}
 */
record Home(Path folder) {

    private static final Path PACK = Path.of("content", "back-pain");
    private static final Path CONFIG = Path.of("kiosk-config", "backstory.json");

    /** As the launcher tells with {@code -Dbackstory.home}, else the working directory. */
    static Home ofThisProgram() {
        return new Home(Path.of(System.getProperty("backstory.home", "")));
    }

    /** The bundled pack. */
    Path pack() {
        return bundledPack().orElseThrow(() -> CommandFailure.failed("the bundled content is missing at "
                + folder.resolve(PACK).toAbsolutePath() + "; give a pack with --content DIR"));
    }

    /** The bundled pack, if it is there. */
    Optional<Path> bundledPack() {
        return Optional.of(folder.resolve(PACK)).filter(Files::isDirectory);
    }

    /** The configuration that the program is delivered with. */
    Path config() {
        return folder.resolve(CONFIG);
    }
}
