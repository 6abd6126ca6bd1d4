package org.backstory.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstory.settings.AtomicFile;

/** How many wrong PINs there were since the last right one, in a file that outlives a restart. */
final class TriesFile {

    private static final String NAME = "wrong-pins";
    private static final Pattern FORM = Pattern.compile("wrong PINs: (\\d{1,6})\n");

    private final Optional<Path> file;

    /** In this folder; without one nothing is kept. */
    TriesFile(Optional<Path> folder) {
        file = folder.map(where -> where.resolve(NAME));
    }

    /**
     * The number that was written last, 0 where nothing was.
     *
     * @param damaged the number to take where the file is there and does not hold one
     */
    int read(int damaged) {
        if (file.isEmpty()) {
            return 0;
        }
        try {
            Matcher form = FORM.matcher(Files.readString(file.get(), StandardCharsets.US_ASCII));
            return form.matches() ? Integer.parseInt(form.group(1)) : damaged;
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException _) {
            return damaged;
        }
    }

    /** Writes the number; whether it is on the disk now. */
    boolean write(int tries) {
        if (file.isEmpty()) {
            return false;
        }
        try {
            new AtomicFile(file.get()).write(("wrong PINs: " + tries + "\n").getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
