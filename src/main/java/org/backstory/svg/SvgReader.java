package org.backstory.svg;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;

/**
 * Reads a picture strictly: within limits, within the subset, with nothing from outside the file.
 *
 * <p>The subset: svg, g, path, rect, circle, ellipse, line, polyline, polygon, clipPath, linear and radial gradients,
 * title and defs, with transforms, opacity, classes and ids.
 */
public final class SvgReader {

    /**
     * Reads a picture.
     *
     * @param file     the SVG file
     * @param name     how findings call it, relative to the pack
     * @param findings takes everything that is wrong
     * @return the picture, or nothing if it has an error
     */
    public Optional<Drawing> read(Path file, String name, Findings findings) {
        Findings own = new Findings();
        Optional<Drawing> drawing = new XmlFile(file, name, own).root().flatMap(root -> new DrawingBuilder(own).build(root));
        findings.addAll(own.list());
        return own.hasErrors() ? Optional.empty() : drawing;
    }
}
