/** The big picture of questions to ask. */
final class ScenePaper {
    private ScenePaper() {
    }

    /** A list of questions, a pen, and a talk. */
    static Svg questions() {
        Svg s = new Svg(1000, 800);
        s.ellipse("shadow", 480, 764, 420, 22);
        s.group("transform", "rotate(-4 400 420)");
        s.path("shadow", "M190 90L650 90L650 762L190 762Z");
        s.path("paper", "M170 66L570 66L632 128L632 740L170 740Z");
        s.path("ghost", "M570 66L570 128L632 128Z");
        s.rect("accent", 208, 120, 236, 16, 8, "stroke-width", "2");
        for (int i = 0; i < 5; i++) {
            ScenePath.row(s, 214, 184 + 108 * i, i < 2);
        }
        s.end();
        s.path("accent-soft", "M690 60L930 60C960 60 978 78 978 108L978 226C978 256 960 274 930 274L800 274L728 342L738 274L690 274C660 274 642 256 642 226L642 108C642 78 660 60 690 60Z");
        s.group("stroke-width", "0").circle("accent", 738, 168, 21).circle("accent", 810, 168, 21).circle("accent", 882, 168, 21).end();
        pen(s);
        return s;
    }

    /** A pen whose point rests on the third box. */
    private static void pen(Svg s) {
        s.group("transform", "translate(258 448) rotate(27)");
        s.path("shadow", "M6 8L66 66L500 74C530 70 530 40 520 0Z");
        s.path("wood", "M0 0L70 -34L70 34Z");
        s.path("skin-2-line", "M0 0L20 0", "stroke-width", "11");
        s.rect("accent", 66, -35, 400, 70, 8);
        s.path("light", "M74 -26L458 -26L458 -10L74 -10Z");
        s.rect("metal", 440, -37, 40, 74, 5);
        s.path("lit", "M480 -33L510 -33C536 -30 536 30 510 33L480 33Z");
        s.end();
    }

    /** A book lying on its side, its spine to the left. */
    private static void book(Svg s, double x, double y, double width, double height, String cover) {
        s.path(cover, "M" + (x + 26) + " " + y + "L" + (x + width) + " " + y + "L" + (x + width) + " " + (y + 16) + "L" + (x + 40) + " " + (y + 16) + "L" + (x + 40) + " " + (y + height - 16)
            + "L" + (x + width) + " " + (y + height - 16) + "L" + (x + width) + " " + (y + height) + "L" + (x + 26) + " " + (y + height)
            + "C" + (x - 10) + " " + (y + height) + " " + (x - 10) + " " + y + " " + (x + 26) + " " + y + "Z");
        s.rect("paper", x + 34, y + 14, width - 54, height - 28, 3, "stroke-width", "2.4");
        s.path("cloth-line", "M" + (x + 60) + " " + (y + height * .36) + "L" + (x + width - 22) + " " + (y + height * .36) + "M" + (x + 60) + " " + (y + height * .5)
            + "L" + (x + width - 22) + " " + (y + height * .5) + "M" + (x + 60) + " " + (y + height * .64) + "L" + (x + width - 22) + " " + (y + height * .64), "stroke-width", "2");
        s.path("light", "M" + (x + 4) + " " + (y + height * .3) + "C" + (x + 6) + " " + (y + 14) + " " + (x + 20) + " " + (y + 8) + " " + (x + 32) + " " + (y + 8) + "L" + (x + 32) + " " + (y + height * .3) + "Z");
    }
}
