/** Big pictures of papers: questions to ask, sources. */
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

    /** Books, papers and a magnifying glass. */
    static Svg sources() {
        Svg s = new Svg(1000, 800);
        s.ellipse("shadow", 490, 758, 460, 28);
        book(s, 96, 640, 640, 112, "cloth");
        book(s, 150, 544, 560, 96, "cloth-3");
        book(s, 110, 456, 590, 88, "cloth-2");
        s.group("transform", "rotate(-5 400 250)");
        s.rect("paper", 214, 36, 330, 410, 6);
        s.end();
        s.group("transform", "rotate(6 400 250)");
        s.rect("paper", 250, 36, 330, 406, 6);
        s.rect("accent", 282, 77, 190, 14, 7, "stroke-width", "2");
        s.path("cloth-line", "M286 124L544 124M286 148L544 148M286 172L500 172", "stroke-width", "7");
        s.rect("accent-soft", 286, 204, 124, 130, 6);
        s.path("detail", "M300 318L396 318M300 318L300 220", "stroke-width", "4");
        s.path("accent-line", "M304 238C330 290 360 306 396 308", "stroke-width", "6");
        s.path("cloth-line", "M434 214L544 214M434 240L544 240M434 266L544 266M434 292L544 292M434 318L510 318M286 364L544 364M286 388L544 388M286 412L420 412", "stroke-width", "7");
        s.end();
        s.group("transform", "translate(690 372) rotate(44) scale(0.94)");
        s.path("shadow", "M176 30L400 30L400 60L176 60Z");
        s.path("wood", "M186 -26L390 -30C414 -30 414 30 390 30L186 26Z");
        s.rect("metal", 150, -17, 40, 34, 5);
        s.path("metal", "M0 -164A164 164 0 1 1 0 164A164 164 0 1 1 0 -164ZM0 -136A136 136 0 1 0 0 136A136 136 0 1 0 0 -136Z", "fill-rule", "evenodd");
        s.end();
        s.circle("disc-core", 690, 372, 128, "opacity", "0.55", "stroke-width", "2.4");
        s.path("light", "M590 354C592 306 634 266 686 262C634 288 612 326 608 380Z");
        return s.rect("accent", 618, 332, 146, 15, 7, "stroke-width", "2").rect("accent", 618, 374, 146, 15, 7, "stroke-width", "2")
            .rect("accent", 618, 416, 92, 15, 7, "stroke-width", "2");
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
