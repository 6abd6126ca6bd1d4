package org.backstory.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;

/** Reads what a test writes as a picture. */
final class SvgFile {

    private final Path folder;

    /** @param folder takes the files */
    SvgFile(Path folder) {
        this.folder = folder;
    }

    /** The findings of a file with this text. */
    List<Finding> findings(String text) {
        Findings findings = new Findings();
        new SvgReader().read(written(text), "p.svg", findings);
        return findings.list();
    }

    /** The findings of a picture of 10 x 10 with this inside, from its second line on. */
    List<Finding> findingsInside(String elements) {
        return findings("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\n" + elements + "\n</svg>");
    }

    /** The drawing of a picture of 10 x 10 with this inside. */
    Drawing drawn(String elements) {
        Findings findings = new Findings();
        Optional<Drawing> drawing = new SvgReader().read(
                written("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\n" + elements + "\n</svg>"), "p.svg", findings);
        assertThat(findings.list()).isEmpty();
        return drawing.orElseThrow();
    }

    private Path written(String text) {
        try {
            return Files.writeString(folder.resolve("p.svg"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
