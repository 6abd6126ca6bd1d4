/** Big pictures of a way: the weeks of getting better, the plan in steps. */
final class ScenePath {
    private static final double[][] TOPS = {{110, 380}, {276, 440}, {438, 496}, {596, 548}, {752, 590}, {900, 620}};
    private static final String[] GROUND = {"metal", "cloth-light", "disc-core", "mat", "plant", "plant"};

    private ScenePath() {
    }

    /** Six hills, one for each week, from grey to sunny; each is lower than the one before. */
    static Svg weeks() {
        Svg s = new Svg(1000, 800);
        sun(s, 830, 190, 78);
        cloud(s, 250, 96, 1.15);
        cloud(s, 480, 190, .7);
        s.clip("field", "M10 10L990 10L990 750C990 775 975 790 950 790L50 790C25 790 10 775 10 750Z");
        s.group("clip-path", "url(#field)");
        for (int i = 0; i < 6; i++) {
            double x = TOPS[i][0];
            double y = TOPS[i][1];
            s.path(GROUND[i], "M" + (x - 260) + " 830C" + (x - 150) + " " + (y + 210) + " " + (x - 80) + " " + y + " " + x + " " + y
                + "C" + (x + 80) + " " + y + " " + (x + 150) + " " + (y + 210) + " " + (x + 260) + " 830Z");
            milestone(s, x, y + 90, i + 1);
        }
        s.end();
        s.group("stroke-width", "8", "stroke-dasharray", "1 17");
        for (int i = 0; i < 5; i++) {
            double[] a = TOPS[i];
            double[] b = TOPS[i + 1];
            s.path("accent-line", "M" + (a[0] + 20) + " " + (a[1] - 12) + "C" + (a[0] + 70) + " " + (a[1] - 74) + " " + (b[0] - 50) + " " + (b[1] - 92) + " " + (b[0] - 2) + " " + (b[1] - 16));
        }
        s.end();
        Poses.stoop(s, 96, 386, 27, "skin hair-2 cloth cloth-2");
        Poses.walk(s, 444, 502, 27, "skin hair-2 cloth cloth-2");
        Poses.glad(s, 892, 626, 27, "skin hair-2 cloth cloth-2");
        return s;
    }

    /** A milestone with as many points as weeks. */
    private static void milestone(Svg s, double x, double y, int weeks) {
        s.path("paper", "M" + (x - 40) + " " + (y + 64) + "L" + (x - 40) + " " + (y + 8) + "C" + (x - 40) + " " + (y - 40) + " " + (x + 40) + " " + (y - 40) + " "
            + (x + 40) + " " + (y + 8) + "L" + (x + 40) + " " + (y + 64) + "Z");
        for (int i = 0; i < weeks; i++) {
            int columns = weeks == 4 ? 2 : Math.min(3, weeks);
            int row = i / columns;
            int inRow = Math.min(columns, weeks - row * columns);
            int rows = (weeks + columns - 1) / columns;
            s.circle("accent", x + 23 * (i % columns - (inRow - 1) / 2.0), y + 16 + 24 * (row - (rows - 1) / 2.0), 8, "stroke-width", "2");
        }
    }

    /** A sun with rays. */
    static void sun(Svg s, double x, double y, double r) {
        s.circle("heat", x, y, r);
        s.group("stroke-width", Svg.num(r / 7));
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6 + .13;
            s.path("heat", Limb.path(x + r * 1.28 * Math.cos(a), y + r * 1.28 * Math.sin(a), r * .06, x + r * 1.55 * Math.cos(a), y + r * 1.55 * Math.sin(a), r * .06), "stroke-width", "2.4");
        }
        s.end();
    }

    /** A cloud around x, y. */
    static void cloud(Svg s, double x, double y, double size) {
        Things.at(s, x, y, size, 0);
        s.path("metal", "M-110 50C-150 50 -156 0 -116 -6C-116 -46 -66 -60 -44 -34C-24 -76 44 -72 52 -26C86 -44 120 -16 106 8C136 12 132 50 104 50Z");
        s.path("light", "M-104 38C-128 34 -126 8 -102 8C-104 -22 -70 -38 -50 -18C-74 -12 -88 14 -84 38Z").end();
    }

    /** A plan on paper, and the way up the hill in steps. */
    static Svg plan() {
        Svg s = new Svg(1000, 800);
        sun(s, 560, 130, 58);
        s.clip("field", "M10 10L990 10L990 750C990 775 975 790 950 790L50 790C25 790 10 775 10 750Z");
        s.group("clip-path", "url(#field)");
        s.path("mat", "M240 800C380 520 500 470 640 500C760 470 860 560 1000 600L1000 800Z");
        s.path("plant", "M330 800C520 700 600 330 790 270C900 240 960 330 1010 420L1010 810L330 810Z");
        s.path("cloth-3", "M800 268C770 300 830 330 860 350C910 390 800 410 740 440C670 480 720 520 800 550C880 590 760 640 640 660C560 680 500 730 480 810"
            + "L640 810C650 750 700 726 770 704C900 664 960 610 880 546C830 510 770 490 800 466C850 430 950 400 920 350C900 320 850 300 822 266Z");
        s.end();
        for (double[] step : new double[][] {{520, 742, 34}, {664, 682, 30}, {834, 622, 26}, {790, 520, 20}, {802, 436, 16}, {884, 372, 13}, {830, 308, 10}}) {
            s.ellipse("paper", step[0], step[1], step[2], step[2] * .42);
        }
        s.path("wood", Limb.path(806, 264, 5, 806, 92, 5));
        s.path("lit", "M811 92C846 76 872 112 914 92L914 158C872 178 846 142 811 158Z");
        Poses.walk(s, 606, 716, 25, "skin-2 hair cloth-3 cloth-2");
        s.path("shadow", "M60 84L426 84L426 724L60 724Z");
        s.rect("wood", 28, 46, 388, 664, 22);
        s.rect("paper", 52, 84, 340, 602, 8);
        s.path("metal", "M136 96L136 62C136 52 144 46 154 46L182 46C186 18 258 18 262 46L290 46C300 46 308 52 308 62L308 96Z");
        s.circle("paper", 222, 48, 10, "stroke-width", "2.4");
        for (int i = 0; i < 5; i++) {
            row(s, 84, 136 + 108 * i, i < 3);
        }
        return s;
    }

    /** A row of a list: a box, ticked or not, and two lines standing for words. */
    static void row(Svg s, double x, double y, boolean ticked) {
        s.rect("accent-soft", x, y, 66, 66, 12);
        if (ticked) {
            s.path("accent-line", "M" + (x + 14) + " " + (y + 34) + "L" + (x + 28) + " " + (y + 50) + "L" + (x + 60) + " " + (y + 4), "stroke-width", "10");
        }
        s.path("cloth-line", "M" + (x + 96) + " " + (y + 20) + "L" + (x + 276) + " " + (y + 20) + "M" + (x + 96) + " " + (y + 46) + "L" + (x + (ticked ? 220 : 190)) + " " + (y + 46),
            "stroke-width", "9");
    }
}
