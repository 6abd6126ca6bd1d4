package org.backstory.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.backstory.settings.Theme;

/**
 * The tokens of a theme as they stand in its file.
 *
 * @param values what each is defined as
 */
record Tokens(Map<String, String> values) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DEFINITION = Pattern.compile("(?<![\\w-])(-(?!fx-)[a-z][\\w-]*)\\s*:\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("(?<=[\\s(,:])(-(?!fx-)[a-z][\\w-]*)(?!\\s*:)(?=[\\s),;])");

    static Tokens of(Theme theme) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = DEFINITION.matcher(text("theme/" + theme.name().toLowerCase(Locale.ROOT) + ".css"));
        while (matcher.find()) {
            values.put(matcher.group(1), matcher.group(2).strip());
        }
        return new Tokens(values);
    }

    /** The tokens that a stylesheet asks for. */
    static Set<String> usedBy(String stylesheet) {
        Set<String> used = new TreeSet<>();
        Matcher matcher = USE.matcher(text(stylesheet));
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        return used;
    }

    /** The color of a token. */
    Color color(String name) {
        String value = values.get(name);
        return value.startsWith("-") ? color(value) : Color.web(value);
    }

    /** How well two tokens can be told apart: 1 not at all, 21 as black from white (WCAG 2.2, contrast ratio). */
    double contrast(String one, String other) {
        double a = luminance(color(one));
        double b = luminance(color(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String text(String name) {
        try (InputStream in = Stylesheets.class.getResourceAsStream(name)) {
            return COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
