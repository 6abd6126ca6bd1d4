package org.backstory.svg;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;

/** Reads a picture strictly. */
public final class SvgReader {

    /**
     * Reads a picture.
     *
     * @param file     the SVG file
     * @param name     how findings call it, relative to the pack
     * @param findings takes everything that is outside the subset or the limits
     * @return the picture, or nothing if it has an error
     */
    public Optional<Drawing> read(Path file, String name, Findings findings) {
        throw new UnsupportedOperationException("written next");
    }
}
