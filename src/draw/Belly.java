/** A muscle drawn between its two long edges: tendon from end to end, over it the red belly with rounded ends and fine fibres. */
final class Belly {
    private static final int STEPS = 24;
    private final Svg svg;
    private final double[][] one;
    private final double[][] other;
    private String last;

    /** The picture and two edges that run the same way, each of any number of points. */
    Belly(Svg svg, double[][] one, double[][] other) {
        this.svg = svg;
        this.one = sampled(one);
        this.other = sampled(other);
    }

    /** The whole shape in one look (class tendon mostly). */
    Belly whole(String look, String... attributes) {
        svg.path(look, Curve.between(thinned(one, 0, STEPS), thinned(other, 0, STEPS)), attributes);
        return this;
    }

    /** The belly from one fraction of the length to another, its ends bulging by the given share of the length. */
    Belly part(String look, double from, double to, double bulge, String... attributes) {
        int a = (int) Math.round(from * STEPS);
        int b = (int) Math.round(to * STEPS);
        double[][] there = thinned(one, a, b);
        double[][] back = Curve.reversed(thinned(other, a, b));
        double[][] all = new double[there.length + back.length + 2][];
        System.arraycopy(there, 0, all, 0, there.length);
        all[there.length] = end(to, bulge);
        System.arraycopy(back, 0, all, there.length + 1, back.length);
        all[all.length - 1] = end(from, -bulge);
        last = Curve.closed(all);
        svg.path(look, last, attributes);
        return this;
    }

    /** Makes the belly drawn last lighter or darker (look light or shadow), so that it is told from its neighbour. */
    Belly toned(String look, String opacity) {
        svg.path(look, last, "opacity", opacity);
        return this;
    }

    /** The middle of a rounded end: beyond the edges by a share of the length, by a quarter of the width at least. */
    private double[] end(double along, double bulge) {
        double[] p = at(0.5, along);
        double[] q = at(0.5, along + bulge);
        double[] a = at(0, along);
        double[] b = at(1, along);
        double out = Math.hypot(q[0] - p[0], q[1] - p[1]);
        double grow = Math.max(1, 0.36 * Math.hypot(a[0] - b[0], a[1] - b[1]) / Math.max(0.1, out));
        return new double[] {p[0] + grow * (q[0] - p[0]), p[1] + grow * (q[1] - p[1])};
    }

    /** Fine fibres, evenly spread between the edges, of slightly different length. */
    Belly fibres(int count, double from, double to) {
        var all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            double across = (double) i / (count + 1);
            double in = (i % 2 == 0 ? 0.05 : 0) + 0.03 * Math.abs(across - 0.5);
            double[][] line = new double[4][];
            for (int k = 0; k < 4; k++) line[k] = at(across, from + in + (to - from - 2 * in) * k / 3);
            all.append(Curve.open(line));
        }
        svg.path("muscle-line", all.toString(), "stroke-width", "1.7");
        return this;
    }

    /** Soft shade along the second edge and soft light along the first (or the other way round). */
    Belly shaded(boolean lightFirst, double from, double to) {
        band("light", lightFirst ? 0.1 : 0.9, lightFirst ? 0.26 : 0.74, from + 0.06, to - 0.06);
        band("shadow", lightFirst ? 0.99 : 0.01, lightFirst ? 0.78 : 0.22, from + 0.02, to - 0.02);
        return this;
    }

    private void band(String look, double edge, double inner, double from, double to) {
        double[][] p = new double[10][];
        for (int k = 0; k < 5; k++) {
            double t = from + (to - from) * k / 4;
            double thin = k == 0 || k == 4 ? 0.15 : 1;
            p[k] = at(edge, t);
            p[9 - k] = at(edge + (inner - edge) * thin, t);
        }
        svg.path(look, Curve.closed(p));
    }

    /** The point at a share of the width and a share of the length. */
    double[] at(double across, double along) {
        double[] a = along(one, along);
        double[] b = along(other, along);
        return new double[] {a[0] + across * (b[0] - a[0]), a[1] + across * (b[1] - a[1])};
    }

    private static double[] along(double[][] p, double t) {
        double where = Math.clamp(t, -0.2, 1.2) * STEPS;
        int i = (int) Math.clamp(Math.floor(where), 0, STEPS - 1);
        double f = where - i;
        return new double[] {p[i][0] + f * (p[i + 1][0] - p[i][0]), p[i][1] + f * (p[i + 1][1] - p[i][1])};
    }

    private static double[][] thinned(double[][] p, int from, int to) {
        int count = Math.max(4, (to - from) / 5 + 1);
        double[][] q = new double[count][];
        for (int i = 0; i < count; i++) q[i] = along(p, (from + (double) (to - from) * i / (count - 1)) / STEPS);
        return q;
    }

    private static double[][] sampled(double[][] p) {
        int n = p.length;
        double[] length = new double[n];
        for (int i = 1; i < n; i++) length[i] = length[i - 1] + Math.hypot(p[i][0] - p[i - 1][0], p[i][1] - p[i - 1][1]);
        double[][] q = new double[STEPS + 1][];
        for (int k = 0, i = 0; k <= STEPS; k++) {
            double where = length[n - 1] * k / STEPS;
            while (i < n - 2 && length[i + 1] < where) i++;
            double t = Math.clamp((where - length[i]) / Math.max(1e-9, length[i + 1] - length[i]), 0, 1);
            q[k] = bend(p[Math.max(i - 1, 0)], p[i], p[i + 1], p[Math.min(i + 2, n - 1)], t);
        }
        return q;
    }

    private static double[] bend(double[] a, double[] b, double[] c, double[] d, double t) {
        double[] r = new double[2];
        for (int i = 0; i < 2; i++) {
            r[i] = 0.5 * (2 * b[i] + (c[i] - a[i]) * t + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t);
        }
        return r;
    }
}
