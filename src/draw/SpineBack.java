/** Lumbar spine and pelvis from behind, with the nerves leaving on both sides. */
final class SpineBack {
    static final double SCALE = 2.6;
    static final double MIDDLE = 465;
    static final double TOP = 542;
    /** Height of the processes; then half span, rise, arch width, length below, length above, body half width; body top and bottom (mm). */
    static final double[][] LEVELS = {{179.5, 36.6, 0.5, 0.9, 1.0, 1.05, 23.8, 203, 172}, {145, 43, 0.5, 0.92, 0.96, 1.08, 24.6, 162.5, 131}, {107, 47.2, 0, 1.0, 1.0, 1.0, 25, 121.5, 92},
        {69, 46.8, 4, 1.16, 0.8, 1.04, 25.4, 84, 52}, {31.5, 48.6, 5, 1.34, 0.66, 1.3, 26.6, 45, 18}};

    private SpineBack() { }

    static Svg draw() {
        Svg s = new Svg(930, 1000);
        BackVertebra[] v = new BackVertebra[5];
        for (int i = 0; i < 5; i++) {
            double[] l = LEVELS[i];
            v[i] = new BackVertebra(MIDDLE, TOP - SCALE * l[0], SCALE, l[1], l[2], l[3], l[4], l[5], l[6]);
        }
        silhouette(s);
        discs(s);
        s.group("id", "bodies");
        for (int i = 0; i < 5; i++) v[i].body(s, TOP - SCALE * LEVELS[i][7], TOP - SCALE * LEVELS[i][8]);
        s.end();
        nerves(s, v);
        pelvis(s);
        sacrum(s);
        s.group("id", "vertebrae");
        for (int i = 4; i >= 0; i--) v[i].arch(s, "vertebra-l" + (i + 1));
        s.end();
        sciatic(s);
        return s;
    }

    private static double[][] mm(String points, boolean right) {
        double[][] p = Measures.placed(Curve.points(points), SCALE, MIDDLE, TOP);
        return right ? p : Curve.mirrored(p, MIDDLE);
    }

    /** Waist, hips and thighs around it, faint. */
    private static void silhouette(Svg s) {
        s.clip("trunk-edge", "M6 6H924V994H6Z");
        s.group("id", "silhouette", "clip-path", "url(#trunk-edge)");
        String side = "146,215 141,180 137,150 136,125 139,100 146,72 155,42 163,10 169,-25 173,-60 174.6,-95 174,-130 171,-160 168,-185";
        s.path("ghost", Curve.between(mm(side, false), mm(side, true)));
        s.end();
    }

    private static void discs(Svg s) {
        s.group("id", "discs");
        for (int i = 0; i < 5; i++) {
            double top = TOP - SCALE * (LEVELS[i][8] + 3);
            double low = TOP - SCALE * (i < 4 ? LEVELS[i + 1][7] - 3 : -8);
            double w = SCALE * (LEVELS[i][6] + 1);
            double mid = (top + low) / 2;
            s.path("disc", Curve.closed(new double[][] {{MIDDLE, top}, {MIDDLE + w * 0.9, top}, {MIDDLE + w, mid}, {MIDDLE + w * 0.9, low}, {MIDDLE, low}, {MIDDLE - w * 0.9, low},
                {MIDDLE - w, mid}, {MIDDLE - w * 0.9, top}}), "id", i < 4 ? "disc-l" + (i + 1) + "-l" + (i + 2) : "disc-l5-s1");
        }
        s.end();
    }

    private static void nerves(Svg s, BackVertebra[] v) {
        s.group("id", "nerves");
        for (int i = 0; i < 5; i++) {
            double t = LEVELS[i][0];
            double f = i == 4 ? 1.3 : 1 + 0.1 * i;
            s.group("id", "nerve-root-l" + (i + 1));
            for (boolean right : new boolean[] {false, true}) {
                String line = String.format(java.util.Locale.ROOT, "%f,%f %f,%f %f,%f %f,%f %f,%f %f,%f", 7 * f, t - 3, 15 * f, t - 8, 22.5 * f, t - 14, 29 * f, t - 24, 34 * f, t - 40, 37 * f, t - 60);
                s.path("nerve", Curve.tube(mm(line, right), 10, 14, 17, 13, 11, 7), "stroke-width", "2.6");
            }
            s.end();
        }
        s.path("nerve", Curve.tube(mm("0,204.6 0,190 0,150 0,100 0,60 0,20 0,-20 0,-40", true), 26, 40, 42, 44, 46, 44, 34, 14), "id", "spinal-nerves", "stroke-width", "2.6");
        for (int x : new int[] {-9, -3, 3, 9}) s.path("nerve-edge", Curve.open(new double[][] {{MIDDLE + x * 0.7, 18}, {MIDDLE + x, 60}, {MIDDLE + x * 1.2, 300}, {MIDDLE + x, 540}}), "stroke-width", "1.8", "opacity", "0.6");
        s.end();
    }

    static void sacrum(Svg s) {
        String rim = "60,80 52.6,32.6 44.2,24.4 39.2,16.2 34.2,3.2 29.8,-8 29,-16 30.8,-25 35.6,-34 38.9,-42.6 41.2,-47.6 43.4,-51.4 47,-53.4 62,-56 80,-58 80,-150";
        s.clip("between-wings", Curve.between(mm(rim, false), mm(rim, true)));
        s.group("id", "sacrum", "clip-path", "url(#between-wings)");
        String half = "0,8 6,8.4 13.4,9 14,15 19,20 24.4,24.6 28,22 31,17.6 38,19 43.6,17 48,12.6 53,5 59.6,-1.6 62.6,-8 62,-18 58,-32 52,-41 44.6,-46 42.4,-56 38,-63 35.6,-71 32.6,-79 "
            + "24,-85.4 17.6,-90 16.6,-96 17.4,-101 14.6,-107 10.4,-111.4 9,-119 5,-124 2.2,-129 0,-133.6";
        double[][] right = Curve.points(half);
        double[][] all = new double[right.length * 2 - 2][];
        System.arraycopy(right, 0, all, 0, right.length);
        for (int i = 0; i < right.length - 2; i++) all[right.length + i] = new double[] {-right[right.length - 2 - i][0], right[right.length - 2 - i][1]};
        s.path("bone", Curve.closed(Measures.placed(all, SCALE, MIDDLE, TOP)));
        s.path("shadow", both("18,14 24,0 28,-14 27,-30 25,-50 22,-64 14,-72 14,-58 13,-44 12,-28 13,-8 12,4"));
        s.path("bone-far", holes("24,-9,3 23,-28,2.6 21.4,-47.5,2.4 18,-64,1.9"), "stroke-width", "2.2");
        s.path("bone-line", lines("34,8 36,-6 33,-22 31,-40 29,-58", "0,-62 7,-66 11,-78 12,-92 9,-104"), "stroke-width", "1.8");
        for (String crest : new String[] {"0,8 2.6,3 3,-8 1.6,-16 0,-18 -1.6,-16 -3,-8 -2.6,3", "0,-20 2.6,-26 3,-36 0,-41 -3,-36 -2.6,-26", "0,-43 2.2,-48 2.4,-56 0,-60 -2.4,-56 -2.2,-48"}) {
            s.path("bone", Curve.closed(mm(crest, true)), "stroke-width", "2.2");
        }
        s.end();
    }

    static void pelvis(Svg s) {
        double[][] outer = Curve.points(PelvisBack.OUTER);
        String holes = "";
        for (boolean side : new boolean[] {false, true}) holes += Curve.closed(mm(PelvisBack.HOLE, side));
        double[][] all = new double[outer.length * 2 - 2][];
        System.arraycopy(outer, 0, all, 0, outer.length);
        for (int i = 0; i < outer.length - 2; i++) all[outer.length + i] = new double[] {-outer[outer.length - 2 - i][0], outer[outer.length - 2 - i][1]};
        s.group("id", "pelvis");
        s.path("bone", Curve.closed(Measures.placed(all, SCALE, MIDDLE, TOP)) + holes, "fill-rule", "evenodd");
        s.path("shadow", Curve.closed(mm(PelvisBack.FAR, true)));
        s.path("shadow", Curve.closed(mm(PelvisBack.WING, true)));
        s.path("light", Curve.closed(mm("60,32 74,42 92,45 108,42 122,34 110,38 94,40 76,36", false)));
        s.path("bone-line", lines("52,22 66,34 84,42 104,42 122,34 133,22", "36,2 42,14 52,16 58,6 54,-10 44,-20", "76,30 72,12 74,-8 84,-26", "66,-118 70,-128 70,-142 62,-156", "100,-58 92,-66 86,-78 86,-90"),
            "stroke-width", "1.8");
        s.end();
    }

    private static String both(String points) {
        return Curve.closed(mm(points, false)) + Curve.closed(mm(points, true));
    }

    /** Fine lines on both sides as one path. */
    private static String lines(String... lines) {
        var all = new StringBuilder();
        for (String line : lines) all.append(Curve.open(mm(line, false))).append(Curve.open(mm(line, true)));
        return all.toString();
    }

    /** Small upright openings on both sides, each as x, height, half width. */
    private static String holes(String holes) {
        var all = new StringBuilder();
        for (String hole : holes.split(" ")) {
            String[] n = hole.split(",");
            double x = Double.parseDouble(n[0]);
            double y = Double.parseDouble(n[1]);
            double r = Double.parseDouble(n[2]);
            all.append(both(x + "," + (y + 1.2 * r) + " " + (x + r) + "," + y + " " + x + "," + (y - 1.2 * r) + " " + (x - r) + "," + y));
        }
        return all.toString();
    }

    /** The large nerve that leaves below on each side and runs to the leg. */
    private static void sciatic(Svg s) {
        s.group("id", "sciatic-nerves");
        String below = "";
        for (boolean side : new boolean[] {false, true}) {
            var edge = new StringBuilder("M");
            for (double[] p : mm("38,-46.5 46,-52.6 50,-51.1 55,-49.7 60,-51.1 63,-56.6 130,-57 130,-180 20,-180 20,-47", side)) edge.append(Svg.num(p[0])).append(' ').append(Svg.num(p[1])).append(' ');
            below += edge + "Z";
        }
        s.clip("below-notch", below);
        s.group("clip-path", "url(#below-notch)");
        for (boolean side : new boolean[] {false, true}) {
            s.path("nerve", Curve.tube(mm("42,-36 48,-46 54,-56 61,-69 69,-86 76,-106 81,-128 84,-150 85.6,-171", side), 20, 23, 24, 24, 24, 23, 22, 20, 12), "id", side ? "sciatic-nerve-right" : "sciatic-nerve-left",
                "stroke-width", "2.6");
        }
        s.end();
        s.end();
    }
}
