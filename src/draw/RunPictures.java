/** Pictures of running. */
final class RunPictures {
    private RunPictures() {
    }

    /** Mid-stride: pushed off with the far leg, the near knee forward. */
    static Pose stride() {
        return new Pose().trunk(9, 3).head(-2, -8).arms(-54, 92, 0, 36, 92, 0).near(66, 66, 4, 0).far(-20, 74, -24, 0);
    }

    /** The runner of the chapter. */
    static Figure figure() {
        return new Figure(People.RUNNER, stride(), 1060).grips("fist", "fist").at(520, 522);
    }

    /** A runner. */
    static Svg runner() {
        Svg s = new Svg(1000, 1000);
        Props.ground(s, 720, 978, 330);
        figure().draw(s);
        return s;
    }
}
