import java.util.Locale;

/** Writes one picture as SVG text: shapes with a class, groups with an id, numbers to one decimal. */
final class Svg {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** Starts a picture; all shapes have the common outline weight and round joins unless they say otherwise. */
    Svg(double width, double height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + num(width) + " " + num(height) + "\">\n");
        group("stroke-width", "3.2", "stroke-linejoin", "round", "stroke-linecap", "round");
    }

    /** Opens a group; attributes as name, value pairs. */
    Svg group(String... attributes) {
        out.append("<g").append(pairs(attributes)).append(">\n");
        depth++;
        return this;
    }

    /** Closes the group opened last. */
    Svg end() {
        depth--;
        out.append("</g>\n");
        return this;
    }

    /** A path with the given class (null: none of its own) and path data. */
    Svg path(String look, String data, String... attributes) {
        return shape("path", look, " d=\"" + data + "\"", attributes);
    }

    /** A circle. */
    Svg circle(String look, double x, double y, double radius, String... attributes) {
        return shape("circle", look, " cx=\"" + num(x) + "\" cy=\"" + num(y) + "\" r=\"" + num(radius) + "\"", attributes);
    }

    /** An ellipse with its axes along x and y. */
    Svg ellipse(String look, double x, double y, double rx, double ry, String... attributes) {
        return shape("ellipse", look, " cx=\"" + num(x) + "\" cy=\"" + num(y) + "\" rx=\"" + num(rx) + "\" ry=\"" + num(ry) + "\"", attributes);
    }

    /** A rectangle with rounded corners (radius 0: square ones). */
    Svg rect(String look, double x, double y, double width, double height, double radius, String... attributes) {
        return shape("rect", look, " x=\"" + num(x) + "\" y=\"" + num(y) + "\" width=\"" + num(width) + "\" height=\"" + num(height)
            + "\" rx=\"" + num(radius) + "\"", attributes);
    }

    /** A straight line. */
    Svg line(String look, double x1, double y1, double x2, double y2, String... attributes) {
        return path(look, "M" + num(x1) + " " + num(y1) + "L" + num(x2) + " " + num(y2), attributes);
    }

    /** A clip path to be named in clip-path="url(#id)". */
    Svg clip(String id, String data) {
        out.append("<clipPath id=\"" + id + "\"><path d=\"" + data + "\"/></clipPath>\n");
        return this;
    }

    /** The finished picture; closes what is open. */
    String text() {
        while (depth > 0) end();
        return out + "</svg>\n";
    }

    /** A number as the pictures write it: at most one decimal. */
    static String num(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        text = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return text.equals("-0") ? "0" : text;
    }

    private Svg shape(String name, String look, String geometry, String... attributes) {
        out.append("<" + name + (look == null ? "" : " class=\"" + look + "\"") + geometry + pairs(attributes) + "/>\n");
        return this;
    }

    private static String pairs(String... attributes) {
        var text = new StringBuilder();
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"").append(attributes[i + 1]).append('"');
        }
        return text.toString();
    }
}
