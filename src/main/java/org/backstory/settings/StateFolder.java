package org.backstory.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the folder for the little that outlives a restart: wrong PINs, counts, the last good settings, the first picture. Never anything about a visitor. */
public final class StateFolder {

    /** Where systemd says which folder belongs to a service (systemd.exec, StateDirectory); the first of several, set apart by colons. */
    private static final String OF_THE_SERVICE = "STATE_DIRECTORY";

    /** At the beginning of a line, or after other settings in it; not behind a slash, where a comment may begin. */
    private static final Pattern NAMED = Pattern.compile("^(?:[^/\\r\\n]*[{,])?\\s*\"state\"\\s*:\\s*\"([^\"\\r\\n]+)\"", Pattern.MULTILINE);

    private final Map<String, String> environment;
    private final Path usual;

    /** The folders of this machine. */
    public StateFolder() {
        this(System.getenv(), Path.of("/var/lib/backstory"));
    }

    /** With this environment, and with the folder that is taken where it exists and can be written to. */
    public StateFolder(Map<String, String> environment, Path usual) {
        this.environment = environment;
        this.usual = usual;
    }

    /** The folder: what the settings say, else what the service gives, else the usual one if it is there; otherwise nothing is kept. */
    public Optional<Path> of(Settings settings) {
        return settings.state().or(this::ofTheService).or(() -> Optional.of(usual).filter(Files::isWritable).filter(Files::isDirectory));
    }

    /**
     * The folder that a settings file names although it can no longer be read as a whole: a missing comma must not hide
     * the last good settings.
     *
     * @param file the file, with mistakes
     */
    public Optional<Path> namedIn(Path file) {
        try {
            Matcher named = NAMED.matcher(Files.readString(file));
            return named.find() ? Optional.of(file.toAbsolutePath().resolveSibling(named.group(1).replace("\\\\", "\\"))) : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Optional<Path> ofTheService() {
        return Optional.ofNullable(environment.get(OF_THE_SERVICE)).map(folders -> folders.split(":", 2)[0])
                .filter(folder -> !folder.isBlank()).map(Path::of);
    }
}
