/** An exercise on a mat, big. The others are posed figures. */
final class ExercisePictures {
    private static final double FLOOR = 520;

    private ExercisePictures() {
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

    /** A mat on the floor; cut: how much less than 560 the picture is high (the floor stays at FLOOR inside the group). */
    private static Svg scene(double cut) {
        Svg s = new Svg(1000, 560 - cut);
        s.group("transform", "translate(0 " + Svg.num(-cut) + ")");
        Props.mat(s, 14, FLOOR, 972);
        return s;
    }
}
