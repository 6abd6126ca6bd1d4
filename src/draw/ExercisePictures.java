/** Exercises on a mat, big. */
final class ExercisePictures {
    private static final double H = 930;
    private static final double FLOOR = 520;

    private ExercisePictures() {
    }

    /** Lying on the back, knees bent, a hand on the belly. */
    static Svg brace() {
        Svg s = scene();
        var f = supine(People.LENA, 548, 0);
        knees(f, 548, .33, .3);
        f.nearWrist(500, FLOOR - .165 * H, 82).farWrist(508, FLOOR - .15 * H, 80).grips("tahc", "tahc");
        f.draw(s);
        return s;
    }

    /** On the back: one arm back, the other leg long. */
    static Svg deadBug() {
        Svg s = scene();
        Pose p = new Pose().trunk(-90, 0).head(-20, 18).arms(150, 8, 0, 84, 4, 4).near(90, 92, 0, 0).far(8, 6, -20, 0);
        new Figure(People.TOM, p, 840).grips("easy", "easy").at(520, FLOOR - .079 * 840).draw(s);
        return s;
    }

    /** On hands and knees, one arm and the other leg long. */
    static Svg birdDog() {
        Svg s = scene();
        double h = 740;
        Pose p = new Pose().trunk(80, -2).head(-50, -4).arms(80, 0, 0, 168, 6, 0).near(-10, 4, -30, 0).far(82, 88, -72, 0);
        var f = new Figure(People.MEI, p, h).grips("flat", "easy").at(452, FLOOR - .275 * h);
        double[] shoulder = f.spot(f.j.shoulder);
        f.nearWrist(shoulder[0] + 4, FLOOR - .017 * h, 90).draw(s);
        return s;
    }

    /** One knee bent, hands under the low back, head and shoulders a little up. */
    static Svg curlUp() {
        Svg s = scene();
        Pose p = new Pose().trunk(-88, 25).head(-14, 10).arms(0, 0, 0, 0, 0, 0).near(-2, 3, -8, 0);
        var f = new Figure(People.LENA, p, H).at(500, FLOOR - .078 * H).grips("tahc", "tahc");
        f.nearAnkle(500 + .488 * H, FLOOR - .043 * H, 160).farAnkle(500 + .3 * H, FLOOR - .041 * H, 90);
        f.nearWrist(452, FLOOR - .028 * H, 92).farWrist(462, FLOOR - .02 * H, 92);
        f.far(s).arm(s).body(s);
        var again = new Garb(f, s);
        again.arm(f.j.nearArm, f.j.nearHand, "tahc", false);
        return s;
    }

    /** Hips lifted: a straight line from shoulder to knee. */
    static Svg bridge() {
        Svg s = scene();
        double h = 900;
        Pose p = new Pose().trunk(-114, 0).head(8, 14).arms(-22, 0, 0, -20, 0, 0);
        var f = new Figure(People.TOM, p, h).at(512, FLOOR - .19 * h).grips("tahc", "tahc");
        f.nearAnkle(512 + .29 * h, FLOOR - .041 * h, 90).farAnkle(512 + .315 * h, FLOOR - .041 * h, 90);
        f.nearWrist(505, FLOOR - .018 * h, 90).farWrist(520, FLOOR - .018 * h, 90);
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

    private static Svg scene() {
        Svg s = new Svg(1000, 560);
        Props.mat(s, 14, FLOOR, 972);
        return s;
    }
}
