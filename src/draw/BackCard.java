/** Home card "Your back": a person from the side with the gentle double curve of the spine. Body measures in centimetres below the top of the head. */
final class BackCard {
    private static final double SCALE = 2.95;
    private static final String BODY = "-9.4,104 -9.8,97 -13.4,91 -15,86 -14,80 -10.8,73 -9.6,67 -10.6,60 -12.6,52 -13.8,44 -13.2,37 -10.6,31 -8,27.5 -7,23.5 -7.8,19.5 -9.4,15 -9.8,9.5 -7.8,4.4 -3.4,1 "
        + "1.6,0.4 6,2.4 8.6,6 9.2,9.6 9.4,11.8 11.6,15.4 11.2,16.6 9.8,17 10.2,18.6 9.4,19.6 9.8,21 8.6,23.4 5.6,23.8 3.6,25 3.2,28 5,31.6 8.6,36 11.8,42 12.6,47 11.4,53 10.6,60 10.6,68 10.4,76 "
        + "9.4,84 9.6,92 10,98 9.6,104";
    /** The far arm, a little forward, so that the spine stays free. */
    private static final String ARM = "4,32 9,34 12,40 14.4,48 17.2,56 19.4,63 21.6,70 23.6,76 25.4,79 26,83 25.2,87.4 23.2,88.6 21.4,86.6 20.6,83 18.6,77.6 15,70.4 12.4,64 9.6,58 5,46";
    /** Middle line of the spine, top to bottom. */
    private static final double[][] SPINE = Curve.points("-1.8,18 -1.1,20.6 -0.9,23.2 -1.7,25.8 -3,28.6 -4.5,31.8 -5.8,35.2 -6.7,38.8 -7.1,42.6 -7,46.6 -6.3,50.6 -5.2,54.8 -3.9,59.2 "
        + "-2.3,63.8 -1.1,68.6 -0.9,73.4 -2.3,78");

    private BackCard() { }

    static Svg draw() {
        Svg s = new Svg(400, 300);
        s.clip("frame", "M4 4H396V296H4Z");
        s.circle("accent-soft", 200, 150, 144, "stroke-width", "0");
        s.group("id", "silhouette", "clip-path", "url(#frame)");
        s.path("skin", Curve.closed(place(ARM)));
        s.path("shadow", Curve.closed(place(ARM)));
        s.path("skin", "M" + Curve.open(place(BODY)).substring(1) + "Z");
        s.path("hair", Curve.closed(place("-9.2,15.4 -10.6,9.5 -8.4,3.8 -3.6,0 1.8,-0.6 6.6,1.6 9.2,6 4.6,6.4 1.4,8 0.2,11 -1.8,13.6 -4.4,14.6 -6,18 -7.8,19.4")), "stroke-width", "2.6");
        s.path("skin", Curve.closed(place("-1.6,11.8 -0.2,11 0.8,12.2 0.4,14.4 -0.8,15.6 -1.8,14.4")), "stroke-width", "1.8");
        s.path("skin-line", Curve.open(place("6,11.4 7,11 7.8,11.4")), "stroke-width", "2.2");
        s.path("cloth", "M" + Curve.open(place("-14.2,81 -6,82.6 2,83 9.6,82.4")).substring(1) + "L" + Curve.open(place("9.6,88 10,96 9.6,104 -9.4,104 -9.8,97 -13.4,91 -15,86 -14.2,81")).substring(1) + "Z");
        s.path("light", Curve.closed(place("7,36 10.4,42 11.2,48 9.6,56 9.4,62 8.4,56 9.4,47 8.6,42")));
        s.end();
        s.group("id", "spine", "stroke-width", "2");
        sacrum(s);
        for (int i = 0; i < SPINE.length; i++) block(s, i);
        s.end();
        return s;
    }

    private static double[][] place(String points) {
        return place(Curve.points(points));
    }

    private static double[][] place(double[][] p) {
        double[][] q = new double[p.length][];
        for (int i = 0; i < p.length; i++) q[i] = new double[] {202 + SCALE * p[i][0], 8 + SCALE * p[i][1]};
        return q;
    }

    private static void sacrum(Svg s) {
        s.path("bone", Curve.closed(place("-4.8,79.8 -0.6,81.8 -1.8,84.6 -4.8,87 -7,90 -8.2,93.6 -9.2,93.4 -9.2,89.6 -9,86.4 -8,83")), "stroke-width", "2.4");
    }

    /** One vertebra: spinous process and body, with the disc below; the five lumbar ones stand out. */
    private static void block(Svg s, int i) {
        double[] c = SPINE[i];
        double[] a = SPINE[Math.max(i - 1, 0)];
        double[] b = i + 1 < SPINE.length ? SPINE[i + 1] : new double[] {-4.4, 82};
        double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        double tx = (b[0] - a[0]) / length;
        double ty = (b[1] - a[1]) / length;
        boolean low = i >= 12;
        double half = 1.35 + 0.1 * i;
        double tall = Math.hypot(b[0] - c[0], b[1] - c[1]) * 0.36;
        double gap = Math.hypot(b[0] - c[0], b[1] - c[1]) * 0.64;
        s.path("disc", shape(c, tx, ty, -half * 0.9, tall * 0.8, half * 0.95, gap), "stroke-width", "1.6");
        double drop = low ? 1.4 : 1.8;
        double[][] process = {at(c, tx, ty, -half * 0.8, -tall * 0.6), at(c, tx, ty, -half - 1.3, -0.2 + drop * 0.4), at(c, tx, ty, -half - 2.2, drop), at(c, tx, ty, -half - 2, drop + (low ? 1.4 : 0.7)),
            at(c, tx, ty, -half - 1, drop + 0.6), at(c, tx, ty, -half * 0.8, tall * 0.8)};
        String look = low ? "bone" : "bone-far";
        s.path(look, Curve.closed(place(process)));
        s.path(look, shape(c, tx, ty, -half, -tall, half, tall), "stroke-width", low ? "2.4" : "2");
    }

    private static double[] at(double[] c, double tx, double ty, double across, double along) {
        return new double[] {c[0] + across * ty + along * tx, c[1] - across * tx + along * ty};
    }

    private static String shape(double[] c, double tx, double ty, double x1, double y1, double x2, double y2) {
        double[][] p = place(new double[][] {at(c, tx, ty, x1, y1), at(c, tx, ty, x2, y1), at(c, tx, ty, x2, y2), at(c, tx, ty, x1, y2)});
        var path = new StringBuilder();
        for (double[] q : p) path.append(path.isEmpty() ? "M" : "L").append(Svg.num(q[0])).append(' ').append(Svg.num(q[1]));
        return path + "Z";
    }
}
