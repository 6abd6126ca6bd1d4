/** Pictures of running. */
final class RunPictures {
    static final Look RUNNER = Look.of("skin", "hair-2", "pony", "cloth", .5, "cloth-2", .62, "shoe").build(1, 0, .012, .96);

    private RunPictures() {
    }

    /** Mid-stride: pushed off with the far leg, the near knee forward. */
    static Pose stride() {
        return new Pose().trunk(9, 3).head(-2, -8).arms(-54, 92, 0, 36, 92, 0).near(66, 66, 4, 0).far(-20, 74, -24, 0);
    }

    /** A runner. */
    static Svg runner() {
        Svg s = new Svg(1000, 1000);
        new Figure(RUNNER, stride(), 960).grips("fist", "fist").at(480, 510).draw(s);
        return s;
    }

    /** Trial sheet of poses. */
    static Svg trial() {
        Svg s = new Svg(1000, 1000);
        Look man = Look.of("skin-2", "hair", "short", "cloth-3", .5, "cloth-2", 1.96, "shoe");
        Look old = Look.of("skin", "hair-grey", "bun", "cloth", 1.95, "cloth-3", 1.94, "shoe").build(1.6, .012, .012, 1);
        new Figure(man, new Pose(), 470).standing(120, 490).draw(s);
        new Figure(old, new Pose().trunk(2, 6).near(20, 4, 4, 0).far(-14, 16, -6, 20), 450).standing(330, 490).draw(s);
        new Figure(man, new Pose().trunk(-4, 6).near(84, 84, 0, 0).far(80, 80, 0, 0), 470).at(560, 330).seated().draw(s);
        new Figure(man, new Pose().trunk(90, 0).head(-50, -10).arms(90, 0, 60, 90, 0, 60).near(90, 90, -60, 0).far(90, 90, -60, 0), 470).grips("flat", "flat").at(700, 600).draw(s);
        new Figure(old, new Pose().trunk(-90, 0).head(0, 0).arms(20, 20, 0, 20, 20, 0).near(60, 110, 0, 0).far(50, 100, 0, 0), 470).at(330, 700).draw(s);
        new Figure(man, new Pose().trunk(-60, 50).near(120, 130, 0, 0).far(90, 100, 0, 0), 470).at(330, 950).draw(s);
        return s;
    }
}
