package org.backstory.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstory.session.Sizes;
import org.backstory.settings.Theme;

/**
 * The stylesheets of a theme at a size.
 *
 * <p>{@code shell.css}, {@code kiosk.css}, {@code staff.css} and {@code present.css} are written in millimetres: {@code 16mm} is a length on the screen, {@code 7.4tmm} one that grows
 * with the text size, {@code 13hmm} one that grows half as much, for headings. They become px here, because CSS
 * millimetres of the toolkit know nothing of the screen.
 */
public final class Stylesheets {

    /** What is written in millimetres: the tour, then what surrounds it in a kiosk, what staff and what speakers use. */
    private static final List<String> SIZED = List.of("shell.css", "kiosk.css", "staff.css", "present.css");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d+(?:\\.\\d+)?)([th]?)mm\\b");

    /** The addresses to give to a scene, colours first. */
    public List<String> of(Theme theme, Sizes sizes) {
        return List.of(resource("theme/" + theme.name().toLowerCase(Locale.ROOT) + ".css"), resource("theme/pictures.css"),
                "data:text/css;base64," + Base64.getEncoder().encodeToString(sized(sizes).getBytes(StandardCharsets.UTF_8)));
    }

    /** The sheets that are written in millimetres, as one, with every length in px. */
    String sized(Sizes sizes) {
        Matcher matcher = LENGTH.matcher(String.join("\n", SIZED.stream().map(this::text).toList()));
        return matcher.replaceAll(length -> {
            double factor = switch (length.group(2)) {
                case "t" -> sizes.textSize().factor();
                case "h" -> Math.sqrt(sizes.textSize().factor());
                default -> 1;
            };
            return String.format(Locale.ROOT, "%.2fpx", sizes.mm(Double.parseDouble(length.group(1)) * factor));
        });
    }

    private String resource(String name) {
        return Stylesheets.class.getResource(name).toExternalForm();
    }

    private String text(String name) {
        try (InputStream in = Stylesheets.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
