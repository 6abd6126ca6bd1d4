/** Forces on the lower spine in the running model, from the side: pressing together, more above than below; and pushing forward at all levels. */
final class Load {
    private static final SideSpine SPINE = new SideSpine(2.92, 380, 668);

    private Load() { }

    /** Pressing: large arrows together at the two upper bones, small ones at the two lower. */
    static Svg draw() {
        Svg s = spine();
        s.group("id", "press-upper");
        arrow(s, SPINE.vertebra[0].at(50, -50), SPINE.vertebra[0].at(50, 70), 54, 112, 62);
        arrow(s, SPINE.vertebra[1].at(50, 122), SPINE.vertebra[1].at(50, 5), 54, 112, 62);
        s.end();
        s.group("id", "press-lower");
        arrow(s, SPINE.vertebra[3].at(50, -4), SPINE.vertebra[3].at(50, 71), 22, 60, 42);
        arrow(s, SPINE.vertebra[4].at(50, 80), SPINE.vertebra[4].at(50, 4), 22, 60, 42);
        s.end();
        return s;
    }

    /** Pushing forward: an arrow from every bone. */
    static Svg push() {
        Svg s = spine();
        s.group("id", "shear");
        for (int i = 0; i < 5; i++) arrow(s, SPINE.vertebra[i].at(64, 37), SPINE.vertebra[i].at(216, 37), 34, 78, 56);
        s.end();
        return s;
    }

    private static Svg spine() {
        Svg s = new Svg(810, 760);
        s.clip("trunk-edge", "M6 6H804V754H6Z");
        s.group("clip-path", "url(#trunk-edge)");
        CoreCanister.silhouette(s, SPINE);
        s.group("id", "discs");
        for (int i = 0; i < 5; i++) s.path("disc", SPINE.disc(i));
        s.end();
        SPINE.vertebrae(s);
        SPINE.sacrum(s);
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
}
