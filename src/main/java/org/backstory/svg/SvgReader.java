package org.backstory.svg;

import java.io.InputStream;
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

    private final PaintClasses classes = new PaintClasses();

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
        Optional<Drawing> drawing = new XmlFile(name, own).root(file).flatMap(root -> new DrawingBuilder(classes, own).build(root));
        findings.addAll(own.list());
        return own.hasErrors() ? Optional.empty() : drawing;
    }

    /**
     * Reads a picture that is part of the program.
     *
     * @param in   its bytes; closed by the caller
     * @param name its name in an error message
     * @throws IllegalStateException if it is not a good picture, which is a mistake of ours
     */
    public Drawing bundled(InputStream in, String name) {
        Findings own = new Findings();
        Optional<Drawing> drawing = new XmlFile(name, own).root(in).flatMap(root -> new DrawingBuilder(classes, own).build(root));
        return drawing.filter(_ -> !own.hasErrors()).orElseThrow(() -> new IllegalStateException(own.list().toString()));
    }
}
