/** The big picture of what a study of few people cannot tell. */
final class SceneModel {
    private SceneModel() {
    }

    /** The spine inside the small runner. */
    private static void small(Svg s) {
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            s.circle("bone", 376 - 36 * t - 14 * Math.sin(t * 3.1), 216 + 112 * t, 8 + 4 * t, "stroke-width", "2.4");
        }
    }

    /** Eight people, and the many of whom they are only a part. */
    static Svg limits() {
        Svg s = new Svg(1000, 800);
        for (int row = 0; row < 5; row++) {
            int n = 13 - row;
            for (int i = 0; i < n; i++) {
                s.path("ghost", pawn(500 + (i - (n - 1) / 2.0) * (72 + 7 * row), 158 + 76 * row, .64 + .07 * row));
            }
        }
        s.path("shadow", "M40 770C200 740 800 740 960 770C800 796 200 796 40 770Z");
        for (int i = 0; i < 8; i++) {
            s.path("accent", pawn(500 + (i - 3.5) * 118, 770, 1.28));
        }
        return s;
    }

    /** A standing person as one plain shape: head, and body with arms; x, y between the feet. */
    private static String pawn(double x, double y, double size) {
        String body = "M0 -200a27 27 0 1 1 -0.1 0Z" + "M-20 -138L20 -138C36 -138 42 -128 42 -112L42 -66C42 -54 28 -54 28 -66L28 -104L26 -10C26 4 4 4 4 -10L2 -62L-2 -62L-4 -10C-4 4 -26 4 -26 -10L-28 -104L-28 -66"
            + "C-28 -54 -42 -54 -42 -66L-42 -112C-42 -128 -36 -138 -20 -138Z";
        return Shift.path(body, x, y, size);
    }

}
