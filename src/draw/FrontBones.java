/** Lumbar spine, lowest ribs, sacrum, pelvis and upper thigh bones from the front, in a body frame. */
final class FrontBones {
    /** T11 to L5: top and bottom of the body at its front, half width, level, half span and rise of the side processes (0: none). */
    private static final double[][] BODIES = {{276, 250, 20, 0, 0, 0}, {243, 211, 22, 0, 0, 0}, {203, 175, 23, 181, 36, 0.5}, {166, 135, 24, 147, 42.5, 0.5}, {122.5, 92, 24.6, 108, 47, 0},
        {78, 48.4, 25.2, 71, 46.6, 3}, {33, 3.3, 26.4, 32, 48, 4}};
    private static final String SACRUM = "0,-5 12,-6 24,-7 27,0 33,9 43,15 52,8 60,-2 62.6,-10 61,-24 56,-34 50,-43 46,-52 41,-60 37,-70 31,-80 23,-86 17,-92 17,-100 14,-107 10,-113 8,-122 3,-131 0,-134";
    private static final String FEMUR = "70,-80 80,-67 96,-65 110,-74 124,-76 136,-64 148,-66 157,-78 160,-98 156,-124 149,-150 145,-190 143,-280 115,-280 118,-190 117,-166 111,-156 105,-146 106,-136 "
        + "110,-128 106,-118 96,-111 82,-110 70,-98";

    private FrontBones() { }

    static void draw(BodyFrame f) {
        f.svg.group("id", "ribs-front");
        f.tubes("bone-far", "20,243 44,238 68,226 88,209 104,188 114,164 119,150", 9.5, "stroke-width", "2.6");
        f.tubes("bone-far", "20,215 36,210 52,202 66,190 79,175 88,162", 8.5, "stroke-width", "2.6");
        f.svg.end();
        f.shapes("bone", FEMUR);
        f.lines("bone-line", "112,-78 124,-90 136,-98 148,-104", "stroke-width", "1.8");
        pelvis(f);
        spine(f);
    }

    private static void pelvis(BodyFrame f) {
        f.svg.group("id", "pelvis-front");
        String holes = Curve.closed(f.at(PelvisBack.HOLE, false)) + Curve.closed(f.at(PelvisBack.HOLE, true));
        f.svg.path("bone", Curve.closed(f.symmetrical(PelvisBack.OUTER)) + holes, "fill-rule", "evenodd");
        f.shapes("shadow", "50,12 62,30 78,40 100,42 114,34 118,18 108,0 92,-20 78,-36 62,-46 56,-30 60,-10");
        f.lines("bone-line", "58,32 72,42 92,45 110,42 126,32 136,16", "stroke-width", "1.8");
        f.lines("bone-line", "46,-50 58,-58 60,-72 50,-92 36,-106 16,-113", "stroke-width", "1.8");
        f.lines("bone-line", "134,-26 122,-40 112,-54 108,-66", "stroke-width", "1.8");
        f.lines("bone-line", "72,-74 72,-92 80,-106 94,-112", "stroke-width", "1.8");
        f.svg.path("cartilage", Curve.closed(f.symmetrical("0,-110 3,-111 4,-124 3,-138 0,-139")), "stroke-width", "2");
        f.svg.end();
    }

    private static void spine(BodyFrame f) {
        f.svg.group("id", "sacrum-front");
        f.svg.path("bone", Curve.closed(f.symmetrical(SACRUM)));
        f.lines("bone-line", "24,-9 34,-10 46,-4 56,-2", "stroke-width", "1.8");
        f.lines("bone-line", "0,-30 14,-30 22,-28", "stroke-width", "1.8");
        f.lines("bone-line", "0,-52 12,-52 20,-50", "stroke-width", "1.8");
        f.lines("bone-line", "0,-71 10,-71 17,-69", "stroke-width", "1.8");
        f.shapes("bone-far", "24,-24 30,-22 33,-27 30,-32 24,-30", "stroke-width", "1.8");
        f.shapes("bone-far", "22,-46 27,-44 29,-48 27,-53 22,-52", "stroke-width", "1.8");
        f.shapes("bone-far", "18,-65 22,-64 24,-68 21,-72 18,-70", "stroke-width", "1.8");
        f.svg.end();
        f.svg.group("id", "spine-front");
        for (int i = 0; i < BODIES.length; i++) {
            double[] b = BODIES[i];
            double low = i + 1 < BODIES.length ? BODIES[i + 1][0] : -6;
            f.svg.rect("disc", f.middle - f.scale * b[2], f.y(b[1] + 2), f.scale * 2 * b[2], f.scale * (b[1] + 4 - low), 5, "stroke-width", "2.4");
        }
        for (double[] b : BODIES) body(f, b);
        f.svg.end();
    }

    private static void body(BodyFrame f, double[] b) {
        double w = b[2];
        double tall = b[0] - b[1];
        if (b[4] > 0) {
            String process = (w - 4) + "," + (b[3] + 6) + " " + (w + 6) + "," + (b[3] + 4.5) + " " + (b[4] - 3) + "," + (b[3] + b[5] + 4.2) + " " + b[4] + "," + (b[3] + b[5] + 1) + " "
                + (b[4] - 2) + "," + (b[3] + b[5] - 3.6) + " " + (w + 6) + "," + (b[3] - 4) + " " + (w - 4) + "," + (b[3] - 6);
            f.shapes("bone-far", process, "stroke-width", "2.8");
        }
        String half = "0," + (b[0] - 1) + " " + 0.7 * w + "," + (b[0] - 0.5) + " " + 0.97 * w + "," + b[0] + " " + w + "," + (b[0] - 0.12 * tall) + " " + 0.88 * w + "," + (b[0] - 0.34 * tall) + " " + 0.85 * w + ","
            + (b[0] - 0.55 * tall) + " " + 0.95 * w + "," + (b[0] - 0.82 * tall) + " " + 1.02 * w + "," + (b[0] - 0.92 * tall) + " " + 0.98 * w + "," + b[1] + " 0," + (b[1] - 1);
        f.svg.path("bone", Curve.closed(f.symmetrical(half)));
        f.shape("shadow", (0.94 * w) + "," + (b[0] - 2) + " " + w + "," + (b[0] - 0.12 * tall) + " " + 0.88 * w + "," + (b[0] - 0.34 * tall) + " " + 0.85 * w + "," + (b[0] - 0.55 * tall) + " " + 0.95 * w + ","
            + (b[0] - 0.82 * tall) + " " + w + "," + (b[1] + 2) + " " + 0.6 * w + "," + (b[1] + 3) + " " + 0.5 * w + "," + (b[1] + 0.5 * tall) + " " + 0.7 * w + "," + (b[0] - 2), true);
    }
}
