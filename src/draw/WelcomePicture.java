/** The welcome screen: three people and the lines of their spines. */
final class WelcomePicture {
    private WelcomePicture() {
    }

    /** The picture. */
    static Svg draw() {
        Svg s = new Svg(1000, 800);
        s.circle("accent-soft", 520, 380, 370, "stroke-width", "0", "opacity", ".75");
        s.path("accent-soft", "M14 700C200 640 330 690 520 676C700 662 840 690 986 668L986 776C700 792 300 792 14 776Z", "stroke-width", "0");
        Props.ground(s, 170, 764, 250);
        Props.ground(s, 492, 766, 330);
        Props.ground(s, 842, 764, 200);
        s.group("id", "older-woman");
        Look rosa = Look.of("skin", "hair-grey", "bun", "heat", 1.94, "cloth-2", 1.96, "shoe").build(1.7, .012, .014, 1.03);
        Pose walk = new Pose().trunk(3, 9).head(-4, -6).arms(-16, 16, 0, 22, 30, 0).near(20, 4, 5, 0).far(-12, 18, -4, 20);
        var woman = new Figure(rosa, walk, 640).grips("easy", "fist").standing(150, 764);
        woman.farWrist(262, 470, 60);
        Props.stick(s, new double[] {290, 458}, 306, 762);
        woman.draw(s);
        Props.spine(s, woman.spine(), 7);
        s.end();
        s.group("id", "man-in-wheelchair");
        wheelchair(s);
        s.end();
        s.group("id", "runner");
        Look runner = Look.of("skin", "hair-2", "pony", "cloth-3", .5, "cloth", .62, "shoe").build(1, 0, .012, .96);
        var run = new Figure(runner, RunPictures.stride(), 640).grips("fist", "fist").at(800, 472);
        run.draw(s);
        Props.spine(s, run.spine(), 7);
        s.end();
        return s;
    }

    private static void wheelchair(Svg s) {
        double h = 700;
        double x = 470;
        double y = 764;
        Look man = Look.of("skin-2", "hair", "curly", "cloth-light", .6, "cloth-2", 1.96, "shoe").build(1.3, .006, 0, 1.02);
        var f = new Figure(man, new Pose().trunk(-5, 6).head(-2, 0), h).at(x, y - .352 * h).seated();
        f.nearAnkle(x + .29 * h, y - .105 * h, 92).farAnkle(x + .305 * h, y - .105 * h, 92);
        f.nearWrist(x + .09 * h, y - .37 * h, 60).farWrist(x + .15 * h, y - .4 * h, 90);
        Props.wheelchairBack(s, x, y, h);
        f.far(s).body(s);
        Props.wheelchairFront(s, x, y, h);
        f.arm(s);
        Props.spine(s, f.spine(), 7);
    }
}
