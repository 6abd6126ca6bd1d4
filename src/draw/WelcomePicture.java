/** The welcome screen: three people and the lines of their spines. */
final class WelcomePicture {
    private WelcomePicture() {
    }

    /** The picture. */
    static Svg draw() {
        Svg s = new Svg(1000, 800);
        s.circle("accent-soft", 500, 384, 372, "stroke-width", "0", "opacity", ".7");
        s.path("accent-soft", "M14 712C200 664 330 700 520 690C700 680 840 704 986 684L986 788L14 788Z", "stroke-width", "0");
        Props.ground(s, 148, 762, 200);
        Props.ground(s, 464, 764, 310);
        Props.ground(s, 862, 764, 170);
        s.group("id", "older-woman");
        Look rosa = Look.of("skin", "hair-grey", "bun", "heat", 1.94, "cloth-2", 1.96, "shoe").build(1.7, .012, .014, 1.03);
        Pose walk = new Pose().trunk(3, 9).head(-4, -6).arms(-12, 14, 0, 22, 30, 0).near(15, 3, 4, 0).far(-8, 14, -4, 16);
        var woman = new Figure(rosa, walk, 560).grips("easy", "fist").standing(134, 762);
        woman.farWrist(212, 502, 64);
        Props.stick(s, new double[] {236, 494}, 252, 758);
        woman.draw(s);
        Props.spine(s, woman.spine(), 5.6);
        s.end();
        s.group("id", "man-in-wheelchair");
        wheelchair(s);
        s.end();
        s.group("id", "runner");
        Look runner = Look.of("skin", "hair-2", "pony", "cloth-3", .5, "cloth", .62, "shoe").build(1, 0, .012, .96);
        Pose jog = new Pose().trunk(5, 3).head(-2, -5).arms(14, 100, 0, -44, 92, 0).near(6, 112, -18, 0).far(30, 34, 2, 0);
        var run = new Figure(runner, jog, 580).grips("fist", "fist").standing(846, 762);
        run.draw(s);
        Props.spine(s, run.spine(), 5.6);
        s.end();
        return s;
    }

    private static void wheelchair(Svg s) {
        double h = 596;
        double x = 430;
        double y = 762;
        Look man = Look.of("skin-2", "hair", "curly", "cloth-light", .6, "cloth-2", 1.96, "shoe").build(1.3, .006, 0, 1.02);
        var f = new Figure(man, new Pose().trunk(-5, 6).head(-2, 0), h).at(x, y - .352 * h).seated();
        f.nearAnkle(x + .29 * h, y - .105 * h, 92).farAnkle(x + .305 * h, y - .105 * h, 92);
        f.nearWrist(x + .09 * h, y - .37 * h, 60).farWrist(x + .15 * h, y - .4 * h, 90);
        Props.wheelchairBack(s, x, y, h);
        f.far(s).body(s);
        Props.wheelchairFront(s, x, y, h);
        f.arm(s);
        Props.spine(s, f.spine(), 5.6);
    }
}
