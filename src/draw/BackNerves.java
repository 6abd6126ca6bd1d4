/** The cord, the bundle below it and the nerves that leave on both sides, from behind, in a body frame; on the bones of BackBones. */
final class BackNerves {
    /** Nerves between the ribs: level at which each leaves, and its way under its rib. */
    private static final String[] RIBS = {"5,318 14,311 26,312 48,313 74,309 101,295 124,268 135,240", "5,295 14,287 26,287 46,287 70,283 98,268 119,243 131,213",
        "5,271 14,263 26,262 44,261 66,256 92,240 113,215 125,186", "5,246 14,238 25,236 42,234 62,227 85,211 104,188 115,166", "5,220 13,211 23,208 36,203 51,195 66,183 79,169 88,156"};
    /** L1, which runs out above the pelvis; and where the nerve to the front of the thigh leaves our sight. */
    private static final String FIRST = "6,192 12,178 19,168 28,161 44,150 62,134 80,114 96,94";
    private static final String FRONT = "75,0 78,-24 82,-50 87,-78 89.6,-92 90.4,-100";
    /** L2 to L5 and the sacral nerves, until they join: out under the side process, then down. */
    private static final String[] ROOTS = {"7,160 13,145 20,134 29,127 43,112 57,88 67,58 73,26 77,-16", "8,124 14,109 21,97 30,89 42,70 52,44 62,16 71,-8 78,-28", "31,49 39,34 48,18 58,0 69,-16 79,-34",
        "8,88 15,71 22,58 31,49 37,34 41,12 44,-10 47,-30 53,-54", "8,52 14,36 22,22 29,10 35,-8 41,-26 48,-44 56,-60", "5,18 10,4 18,-9 27,-22 36,-34 46,-46 57,-62", "4.4,0 9,-16 17,-28 27,-37 38,-45 50,-55 60,-68",
        "3.4,-18 8,-34 16,-46 27,-53 40,-58 52,-62 62,-71"};
    /** The swellings of the roots in their openings. */
    private static final String[] SWELLINGS = {"23,131.6 28,127.8", "23.6,95 28.4,90.6", "24.6,56.4 29,51.4", "24.6,18.6 28,12"};
    private static final String SCIATIC = "49,-46 54.5,-56 61,-69 69,-86 76,-106 81,-128 84,-150 87,-190";
    private static final String SAC = "0,330 0,300 0,250 0,215 0,190 0,150 0,100 0,60 0,20 0,-10 0,-40";

    private BackNerves() { }

    /** What lies in the canal and leaves it; drawn before the arches. */
    static void draw(BodyFrame f) {
        var ribs = new StringBuilder();
        for (String way : RIBS) ribs.append(pair(f, way, 4.6, 3.4, 3, 2.4, 1));
        f.svg.path("nerve", ribs.toString(), "stroke-width", "1.8");
        f.svg.path("nerve", pair(f, FIRST, 3.4, 4.4, 5.2, 3.8, 3.2, 3, 2.6, 1.2), "stroke-width", "2.2");
        joined(f);
        f.svg.path("nerve", tube(f, SAC, true, 13, 13, 14, 17, 18.6, 19, 18, 17, 14, 8, 3), "id", "spinal-nerves", "stroke-width", "2.6");
        cord(f);
    }

    /** The nerves that join below, as lines on dark edges, so that they flow into one another. */
    private static void joined(BodyFrame f) {
        for (boolean edge : new boolean[] {true, false}) {
            stroke(f, edge, 4.4, ROOTS);
            stroke(f, edge, 6.6, SWELLINGS);
            stroke(f, edge, 8.8, SCIATIC);
            if (edge) f.svg.path("nerve", pair(f, FRONT, 4.4, 4.6, 4.2, 3.4, 2.4, 0.8), "stroke-width", "2.2");
        }
        sheen(f);
    }

    /** The large nerves of the legs alone, where they come out below the pelvis. */
    static void large(BodyFrame f) {
        stroke(f, true, 8.8, SCIATIC);
        stroke(f, false, 8.8, SCIATIC);
        sheen(f);
    }

    private static void stroke(BodyFrame f, boolean edge, double width, String... ways) {
        var all = new StringBuilder();
        for (String way : ways) all.append(Curve.open(f.at(way, false))).append(Curve.open(f.at(way, true)));
        f.svg.path(edge ? "nerve-edge" : "nerve-line", all.toString(), "stroke-width", Svg.num(width * f.scale + (edge ? 4.4 : 0)));
    }

    private static void sheen(BodyFrame f) {
        f.lines("nerve-edge", "57,-63 65,-80 72.4,-100 77.8,-125 81.2,-152 83.4,-186", "stroke-width", "1.6", "opacity", "0.45");
    }

    /** The end of the cord (about L1-L2), and below it the fine bundle. */
    private static void cord(BodyFrame f) {
        var strands = new StringBuilder();
        for (double x : new double[] {-6, -3.2, -1, 1, 3.2, 6}) {
            double out = Math.abs(x);
            strands.append(Curve.open(f.at(String.format(java.util.Locale.ROOT, "%f,%f %f,150 %f,100 %f,50 %f,%f", 0.6 * x, 188 + 4 * out, 0.95 * x, x, 0.86 * x, 0.5 * x, -4 - 3 * (6 - out)), true)));
        }
        f.svg.path("nerve-edge", strands.toString(), "stroke-width", "1.6", "opacity", "0.6");
        f.svg.path("nerve", Curve.closed(f.symmetrical("0,330 4.4,330 4.5,290 4.7,250 5,220 4.4,204 2.6,188 1,174 0,166")), "stroke-width", "2", "id", "cord-end");
        f.shape("light", "-3,320 -1.4,320 -1.2,250 -1,210 -2,196 -3.2,212 -3.4,250", true);
    }

    private static String pair(BodyFrame f, String points, double... widths) {
        return tube(f, points, false, widths) + tube(f, points, true, widths);
    }

    private static String tube(BodyFrame f, String points, boolean right, double... widths) {
        double[] wide = new double[widths.length];
        for (int i = 0; i < wide.length; i++) wide[i] = f.scale * widths[i];
        return Curve.tube(f.at(points, right), wide);
    }
}
