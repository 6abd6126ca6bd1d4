/** Cards for time: how many weeks of twelve, once or again. */
final class TimeCards {
    private TimeCards() {
    }

    /** Less than six weeks. */
    static Svg less() {
        return weeks(4, false);
    }

    /** Six to twelve weeks. */
    static Svg middle() {
        return weeks(9, false);
    }

    /** More than twelve weeks. */
    static Svg more() {
        return weeks(12, true);
    }

    /** A page of a calendar with twelve weeks, so many of them filled. */
    private static Svg weeks(int filled, boolean on) {
        Svg s = new Svg(400, 300);
        s.rect("shadow", 34, 40, 340, 252, 20);
        s.rect("paper", 26, 30, 340, 252, 20);
        s.path("cloth-2", "M26 82L26 50C26 38 34 30 46 30L346 30C358 30 366 38 366 50L366 82Z");
        for (int x = 96; x <= 296; x += 100) {
            s.path("outline", "M" + x + " 14L" + x + " 48", "stroke-width", "9");
        }
        for (int i = 0; i < 12; i++) {
            double x = 50 + 76 * (i % 4);
            double y = 102 + 58 * (i / 4);
            s.rect(i < filled ? "accent" : "cloth-light", x, y, 64, 46, 9);
        }
        if (on) {
            s.path("accent", "M352 206L372 206L372 188L398 222L372 256L372 238L352 238Z");
        }
        return s;
    }

    /** The first time: one wave. */
    static Svg once() {
        return waves("M22 238L150 238C170 238 178 84 202 84C226 84 234 238 254 238L378 238");
    }

    /** Not the first time: three waves. */
    static Svg again() {
        return waves("M22 238L32 238C48 238 56 112 74 112C92 112 98 238 114 238L136 238C152 238 160 138 178 138C196 138 202 238 218 238L240 238C256 238 266 84 288 84C310 84 320 238 338 238L378 238");
    }

    private static Svg waves(String line) {
        Svg s = new Svg(400, 300);
        s.path("detail", "M22 262L378 262", "stroke-width", "4");
        s.path("accent-soft", line + "L378 262L22 262Z", "stroke-width", "0");
        return s.path("accent-line", line, "stroke-width", "11");
    }
}
