package org.backstory.content;

import java.io.IOException;
import java.nio.file.Path;
import org.backstory.content.load.PackLoader;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;

/** The packs that tests read. */
public final class Packs {

    /** The pack that the program is delivered with. */
    public static final Path BUNDLED = Path.of("content/back-pain");
    /** A pack with one screen of nearly every kind, and little on each. */
    private static final Path TINY = Path.of("src/test/resources/packs/tiny");

    private Packs() {
    }

    /** Copies the tiny pack, to plant faults in. */
    public static Seeded tiny(Path to) throws IOException {
        return Seeded.copy(TINY, to);
    }

    /** Reads a pack that has to be free of errors. */
    public static Pack load(Path folder) {
        Findings findings = new Findings();
        return new PackLoader().load(folder, findings).orElseThrow(() -> new AssertionError(findings.list().stream().filter(Finding::isError).toList()));
    }
}
