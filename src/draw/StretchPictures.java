/** Stretches, as cards. */
final class StretchPictures {
    private StretchPictures() {
    }

    /** Lying, a leg held up with a towel. */
    static Svg hamstring() {
        Svg s = new Svg(400, 300);
        Props.mat(s, 6, 272, 388);
        double h = 358;
        Pose p = new Pose().trunk(-90, 0).head(-20, 18).arms(0, 0, 0, 0, 0, 0).near(84, 6, 6, 0).far(0, 3, 0, 0);
        var f = new Figure(People.TOM, p, h).at(204, 272 - .079 * h).grips("fist", "fist");
        double[] foot = f.spot(f.j.nearLeg[2]);
        f.nearWrist(164, 168, 150).farWrist(170, 160, 150);
        f.far(s).body(s);
        String towel = "M168 156L" + Svg.num(foot[0] + 2) + " " + Svg.num(foot[1] - 12) + "L" + Svg.num(foot[0] + 16) + " " + Svg.num(foot[1] - 16);
        s.path("outline", towel, "stroke-width", "8").path("accent-line", towel, "stroke-width", "4");
        f.arm(s);
        return s;
    }

    /** Lying, a knee pulled to the chest. */
    static Svg hip() {
        Svg s = new Svg(400, 300);
        s.group("transform", "translate(0 -30)");
        Props.mat(s, 6, 272, 388);
        double h = 368;
        Pose p = new Pose().trunk(-90, 0).head(-20, 18).arms(0, 0, 0, 0, 0, 0).near(150, 134, 10, 0).far(0, 3, -4, 0);
        var f = new Figure(People.MEI, p, h).at(198, 272 - .079 * h).grips("fist", "fist").seated();
        double[] knee = f.spot(f.j.nearLeg[1]);
        f.nearWrist(knee[0] + 16, knee[1] + 12, 110).farWrist(knee[0] + 20, knee[1] + 8, 110);
        f.draw(s);
        return s;
    }

    /** On hands and knees, back rounded. */
    static Svg cat() {
        Svg s = new Svg(400, 300);
        Props.mat(s, 6, 272, 388);
        double h = 400;
        Pose p = new Pose().trunk(46, 64).head(26, 20).arms(0, 0, 0, 0, 0, 0).near(48, 88, -72, 0).far(50, 88, -72, 0);
        var f = new Figure(People.LENA, p, h).at(168, 272 - .283 * h).grips("flat", "flat");
        double x = f.spot(f.j.shoulder)[0];
        f.nearWrist(x - 2, 272 - .018 * h, 90).farWrist(x + 8, 272 - .018 * h, 90).draw(s);
        return s;
    }
}
