/** Forces on the lower spine in the running model, from the side: pressing together above and below, pushing forward at all levels. */
final class Load {
    private static final SideSpine SPINE = new SideSpine(2.55, 362, 580);

    private Load() { }

    static Svg draw() {
        Svg s = new Svg(720, 1000);
        s.clip("trunk-edge", "M6 8H714V992H6Z");
        s.group("clip-path", "url(#trunk-edge)");
        CoreCanister.silhouette(s, SPINE);
        s.group("id", "discs");
        for (int i = 0; i < 5; i++) s.path("disc", SPINE.disc(i));
        s.end();
        SPINE.vertebrae(s);
        SPINE.sacrum(s);
        s.group("id", "shear");
        for (int i = 0; i < 5; i++) {
            double[][] line = {SPINE.vertebra[i].at(112, 37), SPINE.vertebra[i].at(212, 37)};
            arrow(s, line[0], line[1], 15, 44, 40);
        }
        s.end();
        s.group("id", "press-upper");
        arrow(s, SPINE.vertebra[0].at(50, -52), SPINE.vertebra[0].at(50, 66), 36, 84, 62);
        arrow(s, SPINE.vertebra[1].at(50, 100), SPINE.vertebra[1].at(50, 9), 36, 84, 62);
        s.end();
        s.group("id", "press-lower");
        thin(s, SPINE.vertebra[3].at(50, -24), SPINE.vertebra[3].at(50, 67));
        thin(s, SPINE.vertebra[4].at(50, 100), SPINE.vertebra[4].at(50, 8));
        s.end();
        s.end();
        return s;
    }

    /** A solid arrow: width of its shaft, width and length of its head. */
    private static void arrow(Svg s, double[] from, double[] to, double shaft, double head, double tip) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double ux = (to[0] - from[0]) / length;
        double uy = (to[1] - from[1]) / length;
        double[][] shape = {{0, -shaft / 2}, {length - tip, -shaft / 2}, {length - tip, -head / 2}, {length, 0}, {length - tip, head / 2}, {length - tip, shaft / 2}, {0, shaft / 2}};
        var path = new StringBuilder();
        for (double[] p : shape) {
            path.append(path.isEmpty() ? "M" : "L").append(Svg.num(from[0] + p[0] * ux - p[1] * uy)).append(' ').append(Svg.num(from[1] + p[0] * uy + p[1] * ux));
        }
        s.path("accent", path.append("Z").toString());
    }

    /** A thin dashed arrow. */
    private static void thin(Svg s, double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double ux = (to[0] - from[0]) / length;
        double uy = (to[1] - from[1]) / length;
        s.line("accent-line", from[0], from[1], to[0] - 12 * ux, to[1] - 12 * uy, "stroke-width", "9", "stroke-dasharray", "17 14");
        double[] a = {to[0] - 30 * ux - 24 * uy, to[1] - 30 * uy + 24 * ux};
        double[] b = {to[0] - 30 * ux + 24 * uy, to[1] - 30 * uy - 24 * ux};
        s.path("accent-line", "M" + SideSpine.xy(a) + "L" + SideSpine.xy(to) + "L" + SideSpine.xy(b), "stroke-width", "9");
    }
}
