package org.backstory.counting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.backstory.settings.AtomicFile;

/** Saves counts for a spreadsheet. */
final class CountsExport {

    private final Path folder;

    /** Into this folder. It is not made: where a memory stick should be, a folder of its name helps nobody. */
    CountsExport(Path folder) {
        this.folder = folder;
    }

    /** Writes these lines to a file with the day in its name, over one of the same day. */
    Exported save(List<String> lines, LocalDate day) {
        Path file = folder.resolve("backstory-counts-" + day + ".csv");
        if (!Files.isDirectory(folder)) {
            return new Exported.NotSaved(folder);
        }
        try {
            new AtomicFile(file).write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
            return new Exported.Saved(file);
        } catch (IOException _) {
            return new Exported.NotSaved(folder);
        }
    }
}
