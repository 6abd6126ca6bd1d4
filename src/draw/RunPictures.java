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

    /** An easy jog. */
    static Pose jog() {
        return new Pose().trunk(5, 3).head(-2, -5).arms(14, 98, 0, -40, 88, 0).near(8, 88, -14, 0).far(42, 50, 4, 0);
    }

    /** Three runners of different ages. */
    static Svg group() {
        Svg s = new Svg(1000, 660);
        s.group("transform", "translate(0 -132)");
        s.path("accent-soft", "M14 640C220 560 420 600 560 620C740 646 860 590 986 600L986 720L14 720Z", "stroke-width", "0");
        Props.tree(s, 130, 668, 330);
        Props.tree(s, 880, 664, 240);
        s.path("cloth-3", "M14 652C300 640 700 644 986 652L986 786L14 786Z", "stroke-width", "0");
        Props.ground(s, 300, 760, 170);
        Props.ground(s, 562, 708, 140);
        Props.ground(s, 896, 762, 150);
        Look man = Look.of("skin-2", "hair", "short", "cloth-light", .5, "cloth-2", .62, "shoe");
        Look older = Look.of("skin", "hair-grey", "short", "heat", .55, "cloth-2", .72, "shoe").build(1.4, .012, 0, 1.02);
        new Figure(man, jog(), 510).grips("fist", "fist").standing(500, 706).draw(s);
        new Figure(older, stride(), 510).grips("fist", "fist").at(230, 540).draw(s);
        new Figure(People.RUNNER, stride(), 510).grips("fist", "fist").at(812, 542).draw(s);
        return s;
    }

    /** Card: running. */
    static Svg card() {
        Svg s = new Svg(400, 300);
        s.path("accent-soft", "M6 262C90 226 200 250 270 246C320 244 360 232 394 236L394 286L6 286Z", "stroke-width", "0");
        Props.ground(s, 258, 288, 110);
        new Figure(People.RUNNER, stride(), 306).grips("fist", "fist").at(196, 154).draw(s);
        return s;
    }

    /** The study: a runner with markers on the joints, filmed on an indoor track. */
    static Svg lab() {
        Svg s = new Svg(1000, 800);
        s.path("mat", "M60 628L940 628L990 780L10 780Z");
        s.path("light", "M34 700L966 700L969 708L31 708Z");
        s.path("metal", "M420 690L640 690L656 740L410 740Z");
        camera(s, 96, 250, 1);
        camera(s, 906, 250, -1);
        var f = new Figure(People.RUNNER.build(1, 0, .012, .96), stride(), 690).grips("fist", "fist").at(455, 408);
        Props.ground(s, 590, 716, 180);
        f.draw(s);
        s.group("id", "markers");
        var j = f.j;
        for (double[] p : new double[][] {j.hip, j.shoulder, j.nearLeg[1], j.nearLeg[2], j.farLeg[1], j.farLeg[2], j.nearArm[1], j.nearArm[2], j.farArm[1], j.farArm[2]}) {
            double[] at = f.spot(p);
            s.circle("light", at[0], at[1], 15).circle("metal", at[0], at[1], 8.5, "stroke-width", "2.4");
        }
        s.end();
        return s;
    }

    private static void camera(Svg s, double x, double y, int side) {
        s.group("id", side > 0 ? "camera-left" : "camera-right", "transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") scale(" + side + " 1)");
        s.path("accent-soft", "M60 0L250 -90L250 130Z", "stroke-width", "0", "opacity", ".55");
        s.path("cloth-2", "M-8 46L8 46L12 250L70 440L54 440L0 270L-54 440L-70 440L-12 250Z");
        s.rect("cloth-2", -58, -42, 96, 84, 16).path("metal", "M38 -20L70 -30L70 30L38 20Z");
        s.circle("accent", -32, -18, 8, "stroke-width", "2");
        s.end();
    }
}
