/** The belly wall in the slice: straight muscle in front, three thin sheets at the sides; the deepest is the belt muscle. */
final class SectionWall {
    private static final String OUTER = "122,68 136,85 147,108 149,132 141,156 125,177 101,195 78,204.6";
    private static final String MIDDLE = "92,70 110,70.6 127,83 138.6,107 140.6,131 133,154 118,173.6 96,191 74,200.6";
    private static final String INNER = "86,73 104,77.4 120,89 130.6,109 132.6,131 126,152 112,170.6 92,186.4 68,197";

    private SectionWall() { }

    static void draw(BodyFrame f) {
        sheet(f, "transversus-abdominis", "muscle-deep", INNER, 2, 4, 5, 5.4, 5.4, 5.2, 5, 3.6, 1.6);
        sheet(f, "internal-oblique", "muscle-surface", MIDDLE, 2, 6, 8, 9, 9, 8.6, 8, 6, 2);
        sheet(f, "external-oblique", "muscle-surface", OUTER, 2, 6, 7.4, 7.6, 7.4, 7, 5, 2);
        f.pair("rectus-abdominis", right -> {
            f.shape("muscle-surface", "3.6,203 14,201.6 34,200.6 52,198.6 62,199.6 63,203 54,208.4 42,211.6 26,213.4 10,213.4 3.6,211", right);
            lines(f, right, "14,206 15,210", "24,204 24,208", "34,206 33,210", "43,203 44,207", "52,203 51,206");
        });
    }

    private static void sheet(BodyFrame f, String id, String look, String line, double... widths) {
        double[] w = new double[widths.length];
        for (int i = 0; i < w.length; i++) w[i] = widths[i] * f.scale;
        f.pair(id, right -> {
            double[][] p = f.at(line, right);
            f.svg.path(look, Curve.tube(p, w), "stroke-width", "2.6");
            double[][] fibre = java.util.Arrays.copyOfRange(p, 1, p.length - 1);
            f.svg.path("muscle-line", Curve.open(fibre), "stroke-width", "1.7");
            if (right) f.anchor((p[4][0] - f.middle) / f.scale, (f.top - p[4][1]) / f.scale, 90, 150);
        });
    }

    static void lines(BodyFrame f, boolean right, String... lines) {
        var all = new StringBuilder();
        for (String line : lines) all.append(Curve.open(f.at(line, right)));
        f.svg.path("muscle-line", all.toString(), "stroke-width", "1.8");
    }
}
