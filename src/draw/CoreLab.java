/** For trying out: a runner's trunk from behind with the four deep muscle groups, and beside it the load on the lumbar spine. */
final class CoreLab {
    private static final String BODY = "0,345 150,345 156,318 157,290 153,254 147,214 140,176 135,146 133,118 136,92 142,64 151,34 161,2 170,-38 175,-80 177,-120 175,-160 172,-240 0,-240";
    private static final String LOW_ELBOW = "140,350 182,350 192,300 200,250 205,206 204,184 194,172 176,166 150,156 126,142 110,160 120,182 150,196 168,208 166,240 158,290";
    private static final String HIGH_ELBOW = "140,350 180,350 189,316 196,280 200,250 198,230 188,219 170,214 146,208 120,200 108,220 120,240 146,246 162,256 162,280 156,310";

    private CoreLab() { }

    static Svg draw() {
        Svg s = new Svg(1000, 740);
        s.clip("trunk-edge", "M4 6H556V734H4Z");
        BodyFrame f = new BodyFrame(s, 1.33, 276, 448, false);
        s.group("clip-path", "url(#trunk-edge)");
        runner(f);
        bonesAndPsoas(f);
        BackDeep.quadratus(f);
        BackDeep.erector(f);
        BackDeep.multifidus(f);
        longissimus(f);
        s.end();
        CoreLabLoad.draw(s);
        return s;
    }

    private static void runner(BodyFrame f) {
        f.svg.group("id", "runner");
        f.shape("ghost", LOW_ELBOW, true);
        f.shape("ghost", HIGH_ELBOW, false);
        f.svg.path("ghost", Curve.closed(f.symmetrical(BODY)));
        f.lines("detail", "133.8,112 124,108 116,107", "stroke-width", "2", "opacity", "0.5");
        f.lines("detail", "0,-188 2,-200 2,-216", "stroke-width", "2", "opacity", "0.5");
        f.svg.end();
    }

    /** Bones and psoas: it lies in front of the pelvis, which is therefore pale, as if of glass. */
    private static void bonesAndPsoas(BodyFrame f) {
        f.svg.group("id", "bones");
        BackBones.cage(f, 3);
        f.svg.group("id", "pelvis-pale", "opacity", "0.45");
        BackBones.below(f);
        f.svg.end();
        f.svg.end();
        FrontDeep.psoas(f);
        f.svg.group("id", "spine-back");
        BackBones.bodies(f, 5);
        BackBones.spine(f, 5);
        f.svg.end();
    }

    /** The long surface muscle: its belly lies above the deep ones, its tendon runs down beside the midline. */
    private static void longissimus(BodyFrame f) {
        f.pair("longissimus-thoracis", right -> f.belly("5,366 5,320 5,270 5,230 5,196 5,160 5,112", "42,366 46,320 49,270 48,236 42,206 27,170 8,110", right)
            .whole("tendon", "stroke-width", "2.4").part("muscle-surface", 0, 0.78, 0.04).fibres(5, 0.02, 0.76).shaded(right, 0.02, 0.72));
    }
}
