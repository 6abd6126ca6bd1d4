package org.backstory.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The themes of the program in the CSS of browsers: the same files, translated. A token {@code -ink} becomes
 * {@code --ink}; a gradient becomes a paint of the page, because SVG knows none in CSS; a state like {@code :lit} becomes
 * the attribute {@code data-state} of a part.
 */
final class WebTheme {

    private static final String FOLDER = "/org/backstory/shell/theme/";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DEFINITION = Pattern.compile("(-[a-z][\\w-]*)\\s*:\\s*([^;]+);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
    private static final Pattern STATE = Pattern.compile("(\\.[\\w-]+):(lit|weak|faded)");
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w-])-([a-z][\\w-]*)");
    private static final Pattern GRADIENT = Pattern.compile("linear-gradient\\((.*)\\)");

    private final List<Tag> paints = new ArrayList<>();
    private final String css;

    WebTheme() {
        css = ":root{" + tokens("light") + "}\n"
                + "@media (prefers-color-scheme:dark){:root{" + tokens("dark") + "}}\n"
                + "@media (prefers-contrast:more){:root{" + tokens("contrast") + "}}\n"
                + "@media print{:root{" + tokens("light") + "}}\n"
                + RULE.matcher(file("pictures")).results().map(this::rule).reduce("", String::concat);
    }

    /** The colors of every theme, as the reader's machine asks for them, and how pictures are painted with them. */
    String css() {
        return css;
    }

    /** What the rules paint with, to stand once in a page. */
    Tag paints() {
        return Tag.of("svg", new Tag("defs").add(paints)).with("class", "paints").with("aria-hidden", "true");
    }

    private static String tokens(String theme) {
        StringBuilder all = new StringBuilder();
        DEFINITION.matcher(file(theme)).results().forEach(token ->
                all.append('-').append(token.group(1)).append(':').append(variables(token.group(2).strip())).append(';'));
        return all.toString();
    }

    private String rule(MatchResult rule) {
        String selector = STATE.matcher(rule.group(1).strip()).replaceAll(state -> switch (state.group(2)) {
            case "faded" -> ".dimmed " + state.group(1) + ":not([data-state=lit]):not([data-state=lit] *)";
            default -> "[data-state=" + state.group(2) + "] " + state.group(1) + "," + state.group(1) + "[data-state=" + state.group(2) + "]";
        });
        StringBuilder body = new StringBuilder();
        for (String line : rule.group(2).strip().split(";\\s*")) {
            String[] pair = line.split(":\\s*", 2);
            body.append(pair[0].strip().replace("-fx-stroke-dash-array", "stroke-dasharray").replace("-fx-", "")).append(':')
                    .append(value(pair[1].strip())).append(';');
        }
        return selector + "{" + body + "}\n";
    }

    private String value(String value) {
        Matcher gradient = GRADIENT.matcher(value);
        return gradient.matches() ? "url(#" + paint(gradient.group(1).split(",\\s*")) + ")" : variables(value);
    }

    /** A gradient across the form's box, or, written {@code from 0px 0px to 8px 8px, repeat}, a hatching. */
    private String paint(String... parts) {
        String id = "paint_" + paints.size();
        Tag paint = new Tag("linearGradient").with("id", id).with("x1", "0").with("y1", "0");
        boolean hatching = parts[0].startsWith("from");
        String end = hatching ? parts[0].replaceAll(".* (\\d+)px$", "$1") : "1";
        paint.with("x2", end).with("y2", end);
        if (hatching) {
            paint.with("gradientUnits", "userSpaceOnUse").with("spreadMethod", "repeat");
        }
        List<String> stops = List.of(parts).subList(hatching ? 2 : 1, parts.length);
        for (int i = 0; i < stops.size(); i++) {
            String[] stop = stops.get(i).strip().split("\\s+");
            paint.add(new Tag("stop").with("offset", stop.length > 1 ? stop[1] : i * 100 / (stops.size() - 1) + "%")
                    .with("style", "stop-color:" + variables(stop[0])));
        }
        paints.add(paint);
        return id;
    }

    private static String variables(String value) {
        return TOKEN.matcher(value).replaceAll("var(--$1)");
    }

    private static String file(String name) {
        try (InputStream in = WebTheme.class.getResourceAsStream(FOLDER + name + ".css")) {
            return COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
