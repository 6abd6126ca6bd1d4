/**
 * The lumbar spine from the side with arrows for the load: usual, more and less. One percent is the same length in every
 * arrow; what is added is in the color of what is meant, what is missing stays as a dashed outline.
 */
final class CoreLabLoad {
    private static final double PERCENT = 2.4;
    private static final double USUAL = 62;
    private static final SideSpine SPINE = new SideSpine(1.83, 806, 490);
    private static final String[] SACRUM_LINES = {"-12,5 -16,-4 -15,-14 -10,-22", "-38,4 -46,-8 -56,-16 -66,-16", "-44,-16 -52,-28 -64,-36 -76,-38",
        "-24,-24 -34,-34 -50,-42 -66,-50", "-84,-60 -77,-63", "-89,-78 -82,-80"};
    private static final double PRESS_X = 668;

    private CoreLabLoad() { }

    static void draw(Svg s) {
        s.group("id", "load");
        plate(s, "upper-bones", 0, 1);
        plate(s, "lower-bones", 3, 4);
        s.group("id", "discs-side");
        for (int i = 0; i < 5; i++) s.path("disc", SPINE.disc(i), "stroke-width", "2.6");
        s.end();
        s.group("stroke-width", "2.6");
        s.path("bone", Curve.closed(SPINE.mm(SideSpine.SACRUM)));
        for (String line : SACRUM_LINES) s.path("bone-line", Curve.open(SPINE.mm(line)), "stroke-width", "1.8");
        for (SideVertebra vertebra : SPINE.vertebra) vertebra.draw(s);
        s.end();
        s.end();
        press(s, "press-upper", top(0), 15);
        press(s, "press-lower", top(3), -8);
        slides(s);
    }

    /** A soft field behind two vertebrae, on which their arrow stands. */
    private static void plate(Svg s, String id, int first, int last) {
        s.rect("accent-soft", PRESS_X - 40, top(first), 256, bottom(last) - top(first), 22, "id", id, "stroke-width", "2");
    }

    private static double top(int i) {
        return Math.min(SPINE.vertebra[i].at(0, 0)[1], SPINE.vertebra[i].at(100, 0)[1]) - 8;
    }

    private static double bottom(int i) {
        return Math.max(SPINE.vertebra[i].at(0, 75)[1], SPINE.vertebra[i].at(100, 75)[1]) + 6;
    }

    private static void press(Svg s, String id, double tip, int percent) {
        var arrow = new BlockArrow(PRESS_X, tip, 0, -1, 30, 60, 34);
        s.group("id", id + "-usual");
        arrow.draw(s, USUAL, 0);
        s.end();
        s.group("id", id + (percent > 0 ? "-more" : "-less"));
        arrow.draw(s, USUAL, PERCENT * percent);
        s.end();
    }

    private static void slides(Svg s) {
        for (int percent : new int[] {0, 19}) {
            s.group("id", percent == 0 ? "slide-usual" : "slide-more", "stroke-width", "2.6");
            for (int i = 0; i < 5; i++) {
                double[] from = SPINE.vertebra[i].at(112, 37);
                double length = USUAL + PERCENT * percent;
                new BlockArrow(from[0] + length, from[1], -1, 0, 17, 38, 26).draw(s, USUAL, PERCENT * percent);
            }
            s.end();
        }
    }
}
