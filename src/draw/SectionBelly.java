/** What lies inside the belly in the slice at L4, kept simple and calm: loops of bowel, the great vessels before the spine. */
final class SectionBelly {
    /** Loops: middle x, height, half width, half height, turn in degrees. */
    private static final double[][] SMALL = {{-84, 160, 19, 14, 30}, {-48, 176, 23, 15, 8}, {0, 179, 23, 14, 0}, {48, 175, 23, 15, -8}, {84, 158, 19, 14, -34}, {-58, 146, 21, 13, -14}, {-14, 153, 20, 11.5, 6},
        {28, 150, 21, 12, -8}, {64, 138, 18, 13, 20}, {-34, 130, 17, 10, 0}, {34, 128, 15, 9, 0}};

    private SectionBelly() { }

    static void draw(BodyFrame f) {
        Svg s = f.svg;
        s.group("id", "belly", "stroke-width", "2.4");
        for (double[] loop : SMALL) {
            double x = f.middle + f.scale * loop[0];
            double y = f.y(loop[1]);
            s.group("transform", "rotate(" + Svg.num(-loop[4]) + " " + Svg.num(x) + " " + Svg.num(y) + ")");
            double w = 1.1 * f.scale * loop[2];
            double h = 1.12 * f.scale * loop[3];
            s.ellipse("organ", x, y, w, h);
            s.ellipse("light", x - w * 0.3, y - h * 0.36, w * 0.42, h * 0.26);
            s.end();
        }
        s.group("id", "colon");
        colon(f, -100, 122, 21);
        colon(f, 103, 118, 16);
        s.end();
        s.end();
        s.group("id", "vena-cava");
        s.ellipse("vein", f.middle - 15 * f.scale, f.y(126), 12 * f.scale, 8 * f.scale);
        s.ellipse("light", f.middle - 18 * f.scale, f.y(129), 6 * f.scale, 2.4 * f.scale);
        s.end();
        s.group("id", "aorta");
        s.circle("artery", f.middle + 8.6 * f.scale, f.y(127), 9 * f.scale);
        s.ellipse("light", f.middle + 6 * f.scale, f.y(131), 4 * f.scale, 2.2 * f.scale);
        s.end();
    }

    private static void colon(BodyFrame f, double x, double z, double r) {
        double[][] p = new double[18][];
        for (int i = 0; i < 18; i++) {
            double a = Math.PI * 2 * i / 18;
            double out = f.scale * r * (i % 6 == 0 ? 0.88 : 1.02);
            p[i] = new double[] {f.middle + f.scale * x + out * Math.cos(a + 0.5), f.y(z) + out * 0.92 * Math.sin(a + 0.5)};
        }
        f.svg.path("organ", Curve.closed(p), "stroke-width", "2.8");
        f.svg.ellipse("shadow", f.middle + f.scale * (x + 1), f.y(z - 1), f.scale * r * 0.62, f.scale * r * 0.56);
    }
}
