package org.backstory.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Makes Source Sans known to the toolkit, so that text looks and measures the same on every machine. */
public final class Fonts {

    private static final List<String> FILES = List.of("SourceSansPro-Regular.ttf", "SourceSansPro-SemiBold.ttf");

    /**
     * Loads the fonts; a second call does no harm.
     *
     * @throws IllegalStateException if the build has left a font out
     */
    public void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/org/backstory/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("the font " + file + " is missing from this build");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
