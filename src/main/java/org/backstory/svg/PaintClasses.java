package org.backstory.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The classes that every theme paints. A form with any other class would be black in all of them. */
public final class PaintClasses {

    private final List<String> names;

    /** Reads the list that is part of the program. */
    public PaintClasses() {
        try (InputStream in = PaintClasses.class.getResourceAsStream("classes.txt")) {
            names = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\\s+")[0]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All names, by what they paint. */
    public List<String> names() {
        return names;
    }

    /** Whether classes paint a line and no area: outline, detail, icon, and all that end in -line or -edge. */
    public static boolean paintLine(List<String> classes) {
        return classes.stream().anyMatch(c -> c.equals("outline") || c.equals("detail") || c.equals("icon")
                || c.endsWith("-line") || c.endsWith("-edge"));
    }
}
