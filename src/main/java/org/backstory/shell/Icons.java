package org.backstory.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.backstory.illustration.Picture;
import org.backstory.svg.Drawing;
import org.backstory.svg.SvgReader;

/** The small symbols on buttons, each read once. They are ornaments: every button says in words what it does. */
public final class Icons {

    private final SvgReader reader = new SvgReader();
    private final Map<String, Drawing> drawings = new HashMap<>();

    /**
     * A symbol in the size of the buttons' letters.
     *
     * @param name the name of a file in {@code icons}, without its ending
     */
    public Picture icon(String name) {
        Picture picture = new Picture(drawings.computeIfAbsent(name, this::read), "");
        picture.getStyleClass().add("icon-box");
        return picture;
    }

    private Drawing read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("icons/" + name + ".svg")) {
            return reader.bundled(in, name + ".svg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
