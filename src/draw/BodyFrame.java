import java.util.Locale;
import java.util.function.Consumer;

/**
 * A field in which a body stands: millimetres of the measured body (x to the side from the midline, height up) become
 * picture units. Points are written for the right half of the picture; the other half is their mirror image.
 */
final class BodyFrame {
    final Svg svg;
    final double scale;
    final double middle;
    final double top;
    private final boolean front;

    /** The picture, units per millimetre, picture x of the midline, picture y of height 0, and whether we face the person. */
    BodyFrame(Svg svg, double scale, double middle, double top, boolean front) {
        this.svg = svg;
        this.scale = scale;
        this.middle = middle;
        this.top = top;
        this.front = front;
    }

    /** Points in picture units, on the right half of the picture or mirrored to the left one. */
    double[][] at(String points, boolean right) {
        double[][] p = Measures.placed(Curve.points(points), scale, middle, top);
        return right ? p : Curve.mirrored(p, middle);
    }

    /** A height in picture units. */
    double y(double height) {
        return top - scale * height;
    }

    /** One closed shape on one half. */
    void shape(String look, String points, boolean right, String... attributes) {
        svg.path(look, Curve.closed(at(points, right)), attributes);
    }

    /** The same closed shape on both halves. */
    void shapes(String look, String points, String... attributes) {
        svg.path(look, Curve.closed(at(points, false)) + Curve.closed(at(points, true)), attributes);
    }

    /** The same fine line on both halves. */
    void lines(String look, String points, String... attributes) {
        svg.path(look, Curve.open(at(points, false)) + Curve.open(at(points, true)), attributes);
    }

    /** A shape symmetrical to the midline, from its right half (first and last point on the midline). */
    double[][] symmetrical(String half) {
        double[][] right = at(half, true);
        double[][] all = new double[right.length * 2 - 2][];
        System.arraycopy(right, 0, all, 0, right.length);
        for (int i = 0; i < right.length - 2; i++) {
            double[] p = right[right.length - 2 - i];
            all[right.length + i] = new double[] {2 * middle - p[0], p[1]};
        }
        return all;
    }

    /** Outline of a ribbon of one half, round at the ends, width in millimetres. */
    String ribbon(String points, boolean right, double width) {
        double[][] line = at(points, right);
        double[] widths = new double[line.length];
        for (int i = 0; i < widths.length; i++) widths[i] = scale * width * (i == 0 || i == widths.length - 1 ? 0.8 : 1);
        return Curve.tube(line, widths);
    }

    /** Such ribbons on both halves, in one shape. */
    void tubes(String look, String points, double width, String... attributes) {
        svg.path(look, ribbon(points, false, width) + ribbon(points, true, width), attributes);
    }

    /** Two unseen points: the middle between them is where a leader line points when a curved part's own middle lies beside it. */
    void anchor(double x, double height, double width, double tall) {
        String point = "M%s %sh0.1";
        svg.path("light", String.format(Locale.ROOT, point, Svg.num(middle + scale * (x - width / 2)), Svg.num(y(height - tall / 2)))
            + String.format(Locale.ROOT, point, Svg.num(middle + scale * (x + width / 2)), Svg.num(y(height + tall / 2))));
    }

    /** A muscle between two edges of one half. */
    Belly belly(String one, String other, boolean right) {
        return new Belly(svg, at(one, right), at(other, right));
    }

    /** Draws both halves of a part in a group with its id, each in a group for the person's left or right side. */
    void pair(String id, Consumer<Boolean> half) {
        svg.group("id", id);
        for (boolean right : new boolean[] {false, true}) {
            svg.group("id", String.format(Locale.ROOT, "%s-%s", id, right != front ? "right" : "left"));
            half.accept(right);
            svg.end();
        }
        svg.end();
    }
}
