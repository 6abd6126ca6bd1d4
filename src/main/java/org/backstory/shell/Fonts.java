package org.backstory.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/** Makes Source Sans known to the toolkit, so that text looks and measures the same on every machine. */
public final class Fonts {

    private static final List<String> FILES = List.of("SourceSansPro-Regular.ttf", "SourceSansPro-SemiBold.ttf");

    /**
     * Loads the fonts; a second call does no harm. On any thread.
     *
     * @throws IllegalStateException if the build has left a font out
     */
    public void load() {
        // the first frame asks for it, whatever is on it
        Font.getDefault();
        for (String file : FILES) {
            if (besideTheProgram(file).or(() -> insideTheProgram(file)).isEmpty()) {
                throw new IllegalStateException("the font " + file + " is missing from this build");
            }
        }
    }

    /**
     * From where the launcher says that the program lies. JavaFX copies any other font to a temporary file first, and a
     * kiosk may have no place to write. Not as an encoded address: JavaFX takes it as it stands.
     */
    private Optional<Font> besideTheProgram(String file) {
        return Optional.ofNullable(System.getProperty("backstory.home")).map(home -> Path.of(home, "lib", "backstory", "fonts", file))
                .filter(Files::isRegularFile).map(path -> Font.loadFont("file:" + path, 12));
    }

    private Optional<Font> insideTheProgram(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/org/backstory/fonts/" + file)) {
            return Optional.ofNullable(in).map(font -> Font.loadFont(font, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
