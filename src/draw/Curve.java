import java.util.ArrayList;
import java.util.List;

/** Smooth lines through points (Catmull-Rom as cubic Bezier path data), and shapes made of them. */
final class Curve {
    private Curve() { }

    /** Points from text: "x,y x,y ...". */
    static double[][] points(String text) {
        var all = new ArrayList<double[]>();
        for (String pair : text.trim().split("\\s+")) {
            String[] xy = pair.split(",");
            all.add(new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])});
        }
        return all.toArray(double[][]::new);
    }

    /** Closed smooth curve through points "x,y x,y ...". */
    static String closed(String points) {
        return closed(points(points));
    }

    /** Open smooth curve through points "x,y x,y ...". */
    static String open(String points) {
        return open(points(points));
    }

    /** Closed smooth curve. */
    static String closed(double[][] p) {
        int n = p.length;
        var path = new StringBuilder(move(p[0])).append('c');
        for (int i = 0; i < n; i++) {
            segment(path, p[(i + n - 1) % n], p[i], p[(i + 1) % n], p[(i + 2) % n]);
        }
        return path.append("Z").toString();
    }

    /** Open smooth curve. */
    static String open(double[][] p) {
        int n = p.length;
        var path = new StringBuilder(move(p[0])).append('c');
        for (int i = 0; i < n - 1; i++) {
            segment(path, p[Math.max(i - 1, 0)], p[i], p[i + 1], p[Math.min(i + 2, n - 1)]);
        }
        return path.toString();
    }

    /** Two open curves joined into one closed shape: along the first, then back along the second (corners where they meet). */
    static String between(double[][] there, double[][] back) {
        return open(there) + "L" + open(reversed(back)).substring(1) + "Z";
    }

    /** A band of changing width along a line: widths[i] is the full width at point i. Good for muscles, nerves, tendons, limbs. */
    static String ribbon(double[][] line, double... widths) {
        double[][][] sides = sides(line, widths);
        return between(sides[0], sides[1]);
    }

    /** Like a ribbon, but round at both ends and without corners. Good for nerves. */
    static String tube(double[][] line, double... widths) {
        double[][][] sides = sides(line, widths);
        var all = new ArrayList<double[]>(List.of(sides[0]));
        all.addAll(List.of(reversed(sides[1])));
        return closed(all.toArray(double[][]::new));
    }

    /** The same shape as a smooth one without raw corners: resampled to count points and rounded by averaging neighbours. */
    static double[][] smooth(double[][] p, int count, int rounds) {
        double[][] q = resampled(p, count);
        for (int r = 0; r < rounds; r++) {
            double[][] next = new double[count][];
            for (int i = 0; i < count; i++) {
                double[] a = q[(i + count - 1) % count];
                double[] b = q[(i + 1) % count];
                next[i] = new double[] {q[i][0] / 2 + (a[0] + b[0]) / 4, q[i][1] / 2 + (a[1] + b[1]) / 4};
            }
            q = next;
        }
        return q;
    }

    /** Points mirrored left to right about the upright line x. */
    static double[][] mirrored(double[][] p, double x) {
        double[][] q = new double[p.length][];
        for (int i = 0; i < p.length; i++) q[i] = new double[] {2 * x - p[i][0], p[i][1]};
        return q;
    }

    /** The points in the opposite order. */
    static double[][] reversed(double[][] p) {
        return List.of(p).reversed().toArray(double[][]::new);
    }

    private static double[][][] sides(double[][] line, double... widths) {
        int n = line.length;
        double[][] left = new double[n][];
        double[][] right = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] a = line[Math.max(i - 1, 0)];
            double[] b = line[Math.min(i + 1, n - 1)];
            double length = Math.max(1e-6, Math.hypot(b[0] - a[0], b[1] - a[1]));
            double half = widths[Math.min(i, widths.length - 1)] / 2;
            double nx = -(b[1] - a[1]) / length * half;
            double ny = (b[0] - a[0]) / length * half;
            left[i] = new double[] {line[i][0] + nx, line[i][1] + ny};
            right[i] = new double[] {line[i][0] - nx, line[i][1] - ny};
        }
        return new double[][][] {left, right};
    }

    private static double[][] resampled(double[][] p, int count) {
        int n = p.length;
        double[] at = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double[] b = p[(i + 1) % n];
            at[i + 1] = at[i] + Math.hypot(b[0] - p[i][0], b[1] - p[i][1]);
        }
        double[][] q = new double[count][];
        for (int k = 0, i = 0; k < count; k++) {
            double where = at[n] * k / count;
            while (at[i + 1] < where) i++;
            double t = (where - at[i]) / Math.max(1e-9, at[i + 1] - at[i]);
            double[] b = p[(i + 1) % n];
            q[k] = new double[] {p[i][0] + t * (b[0] - p[i][0]), p[i][1] + t * (b[1] - p[i][1])};
        }
        return q;
    }

    private static String move(double[] p) {
        return "M" + Svg.num(p[0]) + " " + Svg.num(p[1]);
    }

    /** One piece from b to c, in steps from b as b itself was written: short numbers, no drift. */
    private static void segment(StringBuilder path, double[] a, double[] b, double[] c, double[] d) {
        step(path, b, b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6);
        step(path, b, c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6);
        step(path, b, c[0], c[1]);
    }

    private static void step(StringBuilder path, double[] from, double x, double y) {
        for (double way : new double[] {written(x) - written(from[0]), written(y) - written(from[1])}) {
            String number = Svg.num(way).replaceFirst("^(-?)0\\.", "$1.");
            path.append(number.startsWith("-") || path.charAt(path.length() - 1) == 'c' ? "" : " ").append(number);
        }
    }

    private static double written(double value) {
        return Double.parseDouble(Svg.num(value));
    }
}
