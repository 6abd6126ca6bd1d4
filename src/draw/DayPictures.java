/** Scenes of the day: lifting, sitting, sleeping. */
final class DayPictures {
    private DayPictures() {
    }

    /** Lifting with bent knees, the box close. */
    static Svg lifting() {
        Svg s = new Svg(1000, 800);
        double h = 880;
        s.group("transform", "translate(-58 -132) scale(1.17)", "stroke-width", "2.8");
        s.ellipse("shadow", 480, 776, 300, 14);
        Look look = Look.of("skin-2", "hair", "short", "cloth", .55, "cloth-2", 1.96, "shoe").build(1.4, 0, 0, 1.03);
        var f = new Figure(look, new Pose().trunk(30, 6).head(-14, -8), h).at(320, 500).grips("easy", "easy");
        f.nearAnkle(400, 772 - .043 * h, 90).farAnkle(440, 768 - .043 * h, 90);
        f.farWrist(600, 520, 40);
        f.far(s).body(s);
        s.group("id", "box");
        s.rect("wood", 524, 396, 200, 170, 8).path("cloth-3", "M606 396L642 396L642 452L624 443L606 452Z", "stroke-width", "2.4");
        s.end();
        f.nearWrist(568, 528, 70).arm(s);
        return s;
    }

    /** Card: standing up from a desk. */
    static Svg sitAndMove() {
        Svg s = new Svg(400, 300);
        double h = 306;
        s.ellipse("shadow", 190, 288, 180, 6);
        s.rect("cloth-2", 40, 214, 92, 14, 6).path("cloth-2", "M44 214C36 190 32 160 30 134C30 126 40 126 42 134C46 160 52 190 58 214Z");
        s.path("metal", "M80 228L90 228L90 268L124 280L124 286L46 286L46 280L80 268Z");
        s.rect("wood", 262, 166, 130, 11, 3).path("wood", "M372 177L382 177L382 286L372 286Z");
        s.path("metal", "M340 166L340 146L350 146L350 166Z").rect("cloth-2", 316, 92, 68, 56, 5);
        var f = new Figure(People.OMAR, new Pose().trunk(34, 8).head(-18, -8), h).at(138, 168).grips("flat", "flat");
        f.nearAnkle(182, 286 - .043 * h, 90).farAnkle(190, 286 - .043 * h, 90);
        f.nearWrist(244, 160, 88).farWrist(256, 160, 88).draw(s);
        String way = "M84 120C84 76 104 48 138 36M138 36L118 34M138 36L128 54";
        s.path("accent-line", way, "stroke-width", "6");
        return s;
    }

    /** Card: sleeping on the side, a pillow between the knees, seen from above. */
    static Svg sleep() {
        Svg s = new Svg(400, 300);
        s.rect("cloth-light", 5, 16, 390, 268, 18);
        s.rect("accent-soft", 18, 56, 106, 176, 30);
        double h = 322;
        Look look = Look.of("skin", "hair-2", "short", "cloth", 1.9, "cloth-2", 1.9, "bare").build(1.6, 0, 0, 1);
        Pose p = new Pose().trunk(-84, 16).head(4, 6).arms(52, 128, -10, 70, 118, -10).near(74, 80, 0, 0).far(38, 62, 0, 0);
        var f = new Figure(look, p, h).at(204, 190).sleeping();
        f.far(s);
        double[] knee = f.spot(f.j.nearLeg[1]);
        double[] ankle = f.spot(f.j.nearLeg[2]);
        s.path("cloth-3", Limb.path(knee[0] - 14, knee[1] + 8, 26, knee[0] + 26, knee[1] + 22, 30, ankle[0] - 6, ankle[1] + 8, 27));
        f.body(s).arm(s);
        return s;
    }

}
