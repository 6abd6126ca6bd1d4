/** Exercises on a mat, big. */
final class ExercisePictures {
    private static final double H = 930;
    private static final double FLOOR = 520;

    private ExercisePictures() {
    }

    /** Lying on the back, knees bent, a hand on the belly. */
    static Svg brace() {
        Svg s = scene(190);
        var f = supine(People.LENA, 548, 0);
        knees(f, 548, .33, .3);
        f.nearElbow(404, FLOOR - .03 * H, 424, FLOOR - .15 * H, 88).farElbow(410, FLOOR - .05 * H, 446, FLOOR - .152 * H, 84).grips("flat", "flat");
        f.draw(s);
        return s;
    }

    /** On the back: one arm back, the other leg long. */
    static Svg deadBug() {
        Svg s = scene(60);
        Pose p = new Pose().trunk(-90, 0).head(-20, 18).arms(86, 6, 0, 138, 6, 4).near(13, 8, -12, 0).far(90, 90, 0, 0);
        new Figure(People.TOM, p, 830).grips("easy", "easy").at(548, FLOOR - .079 * 830).draw(s);
        return s;
    }

    /** On hands and knees, one arm and the other leg long. */
    static Svg birdDog() {
        Svg s = scene(140);
        double h = 740;
        Pose p = new Pose().trunk(80, -2).head(-16, 2).arms(80, 0, 0, 168, 6, 0).near(-6, 3, -26, 0).far(82, 88, -82, 0);
        var f = new Figure(People.MEI, p, h).grips("flat", "easy").at(452, FLOOR - .287 * h);
        double[] shoulder = f.spot(f.j.shoulder);
        f.nearWrist(shoulder[0] + 4, FLOOR - .017 * h, 90).draw(s);
        return s;
    }

    /** One knee bent, hands under the low back, head and shoulders a little up. */
    static Svg curlUp() {
        Svg s = scene(200);
        double h = 880;
        Pose p = new Pose().trunk(-88, 20).head(-12, 8).arms(0, 0, 0, 0, 0, 0).near(-2, 3, -8, 0);
        var f = new Figure(People.LENA, p, h).at(484, FLOOR - .078 * h).grips("flat", "flat");
        f.nearAnkle(484 + .488 * h, FLOOR - .043 * h, 160).farAnkle(484 + .3 * h, FLOOR - .041 * h, 90);
        f.nearElbow(306, FLOOR - .026 * h, 382, FLOOR - .02 * h, 90).farElbow(322, FLOOR - .03 * h, 390, FLOOR - .02 * h, 90);
        f.draw(s);
        return s;
    }

    /** Hips lifted: a straight line from shoulder to knee. */
    static Svg bridge() {
        Svg s = scene(200);
        double h = 900;
        Pose p = new Pose().trunk(-114, 0).head(8, 14).arms(-22, 0, 0, -20, 0, 0);
        var f = new Figure(People.TOM, p, h).at(512, FLOOR - .176 * h).grips("tahc", "tahc");
        f.nearAnkle(512 + .29 * h, FLOOR - .041 * h, 90).farAnkle(512 + .315 * h, FLOOR - .041 * h, 90);
        double sx = f.spot(f.j.shoulder)[0];
        f.nearElbow(sx + .165 * h, FLOOR - .022 * h, sx + .31 * h, FLOOR - .016 * h, 90).farElbow(sx + .18 * h, FLOOR - .022 * h, sx + .32 * h, FLOOR - .016 * h, 90);
        f.draw(s);
        return s;
    }

    /** A person lying on the back, hip over x. */
    static Figure supine(Look look, double x, double lumbar) {
        Pose p = new Pose().trunk(-90, lumbar).head(-20, 18).arms(0, 0, 0, 0, 0, 0);
        return new Figure(look, p, H).at(x, FLOOR - .078 * H);
    }

    private static void knees(Figure f, double x, double near, double far) {
        f.nearAnkle(x + near * H, FLOOR - .041 * H, 90).farAnkle(x + far * H, FLOOR - .041 * H, 90);
    }

    /** A mat on the floor; cut: how much less than 560 the picture is high (the floor stays at FLOOR inside the group). */
    private static Svg scene(double cut) {
        Svg s = new Svg(1000, 560 - cut);
        s.group("transform", "translate(0 " + Svg.num(-cut) + ")");
        Props.mat(s, 14, FLOOR, 972);
        return s;
    }
}
