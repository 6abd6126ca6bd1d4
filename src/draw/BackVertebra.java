/** One lumbar vertebra from behind, symmetrical; template in millimetres about the level of its transverse processes, fitted per level. */
final class BackVertebra {
    private static final String SIDE = "20.5,-5 24,-4 30,-3.6 43,-4.4 46.4,-3 47.4,0 46.2,3.4 42,4.8 27,5.2 22.5,7 19.6,11 18,16 17.6,29 16.6,34 "
        + "14,37.4 11,38 7.4,34.4 4,29.2 0,28.6";
    private static final String NOTCH = "0,0.5 4,-1 7.4,-5 9.4,-10 11.6,-15 14.6,-17.6 18,-17 21,-13.5 22,-9";
    private final double middle;
    private final double level;
    private final double scale;
    private final double[] fit;

    /** Picture x of the midline, picture y of the processes, scale, and: half span of the processes, their rise, width of the arch, length below, length above, half width of the body. */
    BackVertebra(double middle, double level, double scale, double... fit) {
        this.middle = middle;
        this.level = level;
        this.scale = scale;
        this.fit = fit;
    }

    /** Template point to picture point (negative x: left side). */
    double[] at(double x, double v) {
        double side = Math.abs(x);
        double edge = 22 * fit[2];
        double wide = side <= 22 ? side * fit[2] : edge + (side - 22) / 25.4 * (fit[0] - edge);
        double rise = side <= 22 ? 0 : (side - 22) / 25.4 * fit[1];
        double down = v > 6 ? 6 + (v - 6) * fit[3] : v < -5 ? -5 + (v + 5) * fit[4] : v;
        return new double[] {middle + Math.signum(x) * wide * scale, level + (down - rise) * scale};
    }

    private double[][] at(String points) {
        double[][] p = Curve.points(points);
        for (int i = 0; i < p.length; i++) p[i] = at(p[i][0], p[i][1]);
        return p;
    }

    private String symmetrical(String half) {
        double[][] right = at(half);
        double[][] all = new double[right.length * 2 - 2][];
        System.arraycopy(right, 0, all, 0, right.length);
        for (int i = 0; i < right.length - 2; i++) {
            double[] p = right[right.length - 2 - i];
            all[right.length + i] = new double[] {2 * middle - p[0], p[1]};
        }
        return Curve.closed(all);
    }

    private String both(String points) {
        double[][] p = at(points);
        return Curve.closed(p) + Curve.closed(Curve.mirrored(p, middle));
    }

    /** The body behind the arch: top and bottom edge in picture y. */
    void body(Svg s, double top, double bottom) {
        double w = fit[5] * scale;
        double h = bottom - top;
        double[][] right = {{middle, top - 4}, {middle + 0.7 * w, top - 2}, {middle + 0.97 * w, top + 0.06 * h}, {middle + w, top + 0.14 * h}, {middle + 0.9 * w, top + 0.34 * h},
            {middle + 0.86 * w, top + 0.55 * h}, {middle + 0.95 * w, top + 0.82 * h}, {middle + 1.02 * w, top + 0.93 * h}, {middle + 0.97 * w, top + h}, {middle, top + h + 4}};
        double[][] all = new double[18][];
        System.arraycopy(right, 0, all, 0, 10);
        for (int i = 0; i < 8; i++) all[10 + i] = new double[] {2 * middle - right[8 - i][0], right[8 - i][1]};
        s.path("bone-far", Curve.closed(all));
    }

    /** Arch with all processes. */
    void arch(Svg s, String id) {
        s.group("id", id);
        s.path("bone", symmetrical(NOTCH + " " + SIDE));
        s.path("shadow", both("9,-7 13,-2 24,3.4 19,10.4 17,16 8,4") + both("4.4,10 8.4,22 11,35.4 8.4,35.4 4.6,29"));
        s.path("light", both("27,-2.4 44,-2.6 44,-0.6 28,0.2"));
        s.path("bone", both("14.6,-17.4 18.4,-16.6 21.6,-12 21.6,-5 18,-1.6 14.6,-5 13,-13"), "stroke-width", "2.4");
        s.path("bone-line", Curve.open(at("15.6,34.4 13,36 10.8,35")) + Curve.open(Curve.mirrored(at("15.6,34.4 13,36 10.8,35"), middle)), "stroke-width", "1.8");
        s.path("bone", symmetrical("0,5.6 2.4,8 2.6,13 3,20 4.2,26 4.4,30.4 3,33.4 0,34.2"), "stroke-width", "2.8");
        s.path("light", Curve.closed(at("-1.4,9 0.2,8 0.4,14 0.6,24 -1,30 -2.8,28 -1.6,18")));
        s.end();
    }

    /** The arch as a scan shows it: pale, without detail. */
    void shadowgram(Svg s) {
        s.path("bone", symmetrical(NOTCH + " " + SIDE), "opacity", "0.75");
        s.path("light", symmetrical("0,5.6 2.4,8 2.6,13 3,20 4.2,26 4.4,30.4 3,33.4 0,34.2"));
    }
}
