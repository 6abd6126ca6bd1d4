/** The measured lumbar spine from the right side: five vertebrae, discs, sacrum, placed at a scale. Heights in millimetres point up. */
final class SideSpine {
    /** Body corners in millimetres: upper back, upper front, lower back, lower front; L1 to L5. */
    private static final String[] CORNERS = {
        "-23.8,195.6 12,203.4 -17.4,164.8 18.6,175.4", "-14.8,156.4 22.8,166 -7.6,128.4 30.4,134.8", "-6.1,118.7 32.2,122.5 -3.5,89.8 35,92",
        "-2.8,80.2 36,78.3 -2.4,51.4 35,48.4", "-2.4,41.5 33.6,32.9 -9.6,18.2 21,3.3"};
    private static final double[] SPINOUS_LENGTH = {0.86, 0.95, 1, 0.99, 0.94};
    private static final double[] SPINOUS_HEIGHT = {1.05, 1.05, 1, 0.95, 0.86};
    private final double scale;
    private final double left;
    private final double top;
    final SideVertebra[] vertebra = new SideVertebra[5];

    SideSpine(double scale, double left, double top) {
        this.scale = scale;
        this.left = left;
        this.top = top;
        for (int i = 0; i < 5; i++) vertebra[i] = new SideVertebra(mm(CORNERS[i]), SPINOUS_LENGTH[i], SPINOUS_HEIGHT[i]);
    }

    /** Millimetre points "x,z x,z" to picture points. */
    double[][] mm(String points) {
        return Measures.placed(Curve.points(points), scale, left, top);
    }

    /** The same for points. */
    double[][] mm(double[][] p) {
        return Measures.placed(p, scale, left, top);
    }

    /** Disc below vertebra i (0 = L1), from its lower end plate to the next upper one, bulging a little in front and behind. */
    String disc(int i) {
        SideVertebra a = vertebra[i];
        double[] tb = a.at(3, 74), tf = a.at(97.5, 75), bb, bf;
        if (i < 4) {
            bb = vertebra[i + 1].at(3, 0);
            bf = vertebra[i + 1].at(97, 0);
        } else {
            bb = mm("-12.4,9.4")[0];
            bf = mm("12,-7.6")[0];
        }
        double[] front = mid(tf, bf, a, 4);
        double[] back = mid(tb, bb, a, -2.5);
        double[] top = a.at(50, 73);
        double[] low = i < 4 ? vertebra[i + 1].at(50, 2) : mm("0,3.2")[0];
        return "M" + xy(tb) + "Q" + xy(top) + " " + xy(tf) + "Q" + xy(front) + " " + xy(bf) + "Q" + xy(low) + " " + xy(bb) + "Q" + xy(back) + " " + xy(tb) + "Z";
    }

    private static double[] mid(double[] a, double[] b, SideVertebra v, double out) {
        double[] p = v.at(0, 40);
        double[] q = v.at(100, 40);
        double length = Math.hypot(q[0] - p[0], q[1] - p[1]);
        double step = out * length / 100 * 2;
        return new double[] {(a[0] + b[0]) / 2 + step * (q[0] - p[0]) / length, (a[1] + b[1]) / 2 + step * (q[1] - p[1]) / length};
    }

    static String xy(double[] p) {
        return Svg.num(p[0]) + " " + Svg.num(p[1]);
    }

    /** Draws all vertebrae from top to bottom in groups vertebra-l1 ... */
    void vertebrae(Svg s) {
        s.group("id", "vertebrae");
        for (int i = 0; i < 5; i++) {
            s.clip("clip-l" + (i + 1), vertebra[i].bodyAndArch() + vertebra[i].spinous());
            s.group("id", "vertebra-l" + (i + 1));
            if (i > 0) s.path("shadow", vertebra[i].jointShadow(), "clip-path", "url(#clip-l" + i + ")");
            vertebra[i].draw(s);
            s.end();
        }
        s.end();
    }

    /** Draws sacrum and coccyx. */
    void sacrum(Svg s) {
        s.group("id", "sacrum");
        s.path("bone", Curve.closed(mm(SACRUM)));
        s.path("shadow", Curve.closed(mm("10,-12 -8,-20 -11,-28 -15,-34 -36,-43.5 -58,-52 -66,-59 -76,-69 -80,-84 -82,-98 -82,-110 -86,-100 -84,-84 -80,-72 -70,-58 "
            + "-56,-46 -38,-38 -20,-30 -14,-20 -2,-14")));
        s.path("light", Curve.closed(mm("-30,21 -25,20 -19,12 -14,7 -3,4 -10,2 -20,8 -26,14")));
        for (String line : new String[] {"-12,5 -16,-4 -15,-14 -10,-22", "-38,4 -46,-8 -56,-16 -66,-16", "-44,-16 -52,-28 -64,-36 -76,-38", "-24,-24 -34,-34 -50,-42 -66,-50",
            "-84,-60 -77,-63", "-89,-78 -82,-80", "-90,-94 -84.5,-96", "-88,-110 -84,-111"}) {
            s.path("bone-line", Curve.open(mm(line)), "stroke-width", "1.8");
        }
        s.end();
    }

    static final String SACRUM = "-41,9 -40,14 -35.5,21 -30,24.6 -25,24 -20,19 -15.5,12 -12,9.4 -3,6.4 4,2.6 9,-2 12.2,-8 11,-12.4 "
        + "6,-15.6 -3,-19.6 -9.6,-23.4 -12,-29.4 -15.5,-33.6 -25,-38.4 -36,-43 -46,-45.4 -57,-51.4 -64,-55.4 -69,-61.6 -75,-68 -78,-76 "
        + "-81.6,-85 -82.8,-93 -82.6,-100 -83.6,-108 -82,-115 -78,-122 -72,-128 -70.4,-131.6 -72,-134 -77,-131.6 -84,-126 -90,-120 "
        + "-92.4,-113 -93.4,-104 -94.4,-94 -96.2,-85 -96.8,-77 -94,-65 -90.6,-54 -87.4,-43 -81,-35 -77.4,-26 -73.4,-18 -69.6,-10.6 -64,-8.6 "
        + "-60.4,-5.4 -61,1 -60.6,7 -57,10 -52,10 -46,8";
}
