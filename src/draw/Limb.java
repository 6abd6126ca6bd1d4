/** The outline of a smooth limb: a chain of circles (x, y, radius) joined by their outer tangents, joints rounded. */
final class Limb {
    private final double[] c;
    private final int n;
    private final StringBuilder d = new StringBuilder();

    private Limb(double[] circles) {
        c = circles;
        n = circles.length / 3;
    }

    /** Path data around the circles given as x, y, r, x, y, r, ...; two circles or more. */
    static String path(double... circles) {
        var limb = new Limb(circles);
        limb.d.append('M').append(at(limb.touch(0, 0, 1)));
        limb.side(1);
        limb.arc(limb.n - 1, limb.touch(limb.n - 2, limb.n - 1, -1));
        limb.side(-1);
        limb.arc(0, limb.touch(0, 0, 1));
        return limb.d.append('Z').toString();
    }

    /** One side of the chain from end to end: outside a bend an arc, inside it a soft crease. */
    private void side(int sign) {
        for (int k = 1; k < n - 1; k++) {
            int i = sign > 0 ? k : n - 1 - k;
            int came = sign > 0 ? i - 1 : i;
            int goes = sign > 0 ? i : i - 1;
            double turn = turn(i) * sign;
            if (turn >= 0) {
                d.append('L').append(at(touch(came, i, sign)));
                arc(i, touch(goes, i, sign));
            } else {
                double depth = c[3 * i + 2] * Math.tan(Math.min(1.2, -turn / 2));
                d.append('L').append(at(along(came, i, i - sign, sign, depth + c[3 * i + 2] * .5)));
                d.append('Q').append(at(along(came, i, i - sign, sign, depth)));
                d.append(at(along(goes, i, i + sign, sign, depth + c[3 * i + 2] * .5)));
            }
        }
        int piece = sign > 0 ? n - 2 : 0;
        d.append('L').append(at(touch(piece, sign > 0 ? n - 1 : 0, sign)));
    }

    /** The angle by which the chain turns at circle i. */
    private double turn(int i) {
        double before = Math.atan2(c[3 * i + 1] - c[3 * i - 2], c[3 * i] - c[3 * i - 3]);
        double after = Math.atan2(c[3 * i + 4] - c[3 * i + 1], c[3 * i + 3] - c[3 * i]);
        return Math.IEEEremainder(after - before, 2 * Math.PI);
    }

    /** A point on the tangent of a piece, the given way from circle i towards circle other (at most 60 % of it). */
    private double[] along(int piece, int i, int other, int sign, double way) {
        double[] from = touch(piece, i, sign);
        double[] to = touch(piece, other, sign);
        double t = Math.min(.6, way / Math.hypot(to[0] - from[0], to[1] - from[1]));
        return new double[] {from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])};
    }

    /** Where the tangent of the piece between circles piece and piece + 1 touches circle i; sign chooses the side. */
    private double[] touch(int piece, int i, int sign) {
        int a = 3 * piece;
        double dx = c[a + 3] - c[a];
        double dy = c[a + 4] - c[a + 1];
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double sin = Math.clamp((c[a + 2] - c[a + 5]) / length, -1, 1);
        double cos = Math.sqrt(1 - sin * sin);
        double r = c[3 * i + 2];
        double nx = (sign * dy * cos + dx * sin) / length;
        double ny = (-sign * dx * cos + dy * sin) / length;
        return new double[] {c[3 * i] + r * nx, c[3 * i + 1] + r * ny};
    }

    private void arc(int i, double[] to) {
        String r = Svg.num(c[3 * i + 2]);
        d.append('A').append(r).append(' ').append(r).append(" 0 0 1 ").append(at(to));
    }

    private static String at(double[] p) {
        return Svg.num(p[0]) + " " + Svg.num(p[1]) + " ";
    }
}
