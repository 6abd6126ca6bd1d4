package org.backstory.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.backstory.illustration.Picture;
import org.backstory.svg.SvgReader;

/** The small symbols on buttons. They are ornaments: every button says in words what it does. */
final class Icons {

    Picture icon(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("icons/" + name + ".svg")) {
            Picture picture = new Picture(new SvgReader().bundled(in, name + ".svg"), "");
            picture.getStyleClass().add("icon-box");
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
