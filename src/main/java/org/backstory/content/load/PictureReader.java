package org.backstory.content.load;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.svg.Drawing;

/** Reads a picture file. */
@FunctionalInterface
public interface PictureReader {

    /** The picture, or nothing after a finding; {@code name} is how findings call the file. */
    Optional<Drawing> read(Path file, String name, Findings findings);
}
