/** Big pictures about how we know: the computer model, its limits, the three legs of good care. */
final class SceneModel {
    private SceneModel() {
    }

    /** A laptop showing a runner's silhouette and a spine. */
    static Svg computer() {
        Svg s = new Svg(1000, 800);
        s.ellipse("shadow", 500, 748, 480, 26);
        s.rect("cloth-2", 118, 40, 764, 582, 30);
        s.rect("paper", 146, 68, 708, 520, 10);
        s.group("stroke-width", "1.8", "opacity", "0.5");
        for (int x = 234; x < 850; x += 88) {
            s.line("cloth-line", x, 70, x, 586);
        }
        for (int y = 155; y < 580; y += 87) {
            s.line("cloth-line", 148, y, 852, y);
        }
        s.end();
        Poses.run(s, 350, 556, 46, "mat mat mat mat");
        small(s);
        s.path("accent", "M436 488L460 526L443 526L443 574L429 574L429 526L412 526Z", "stroke-width", "2.4");
        var spine = new SideSpine(1.48, 672, 386);
        for (int i = 0; i < 5; i++) {
            s.path("disc", spine.disc(i), "stroke-width", "2.4");
        }
        spine.vertebrae(s);
        spine.sacrum(s);
        s.path("metal", "M60 622L940 622L976 700C982 718 974 730 954 730L46 730C26 730 18 718 24 700Z");
        s.path("cloth-2", "M150 642L850 642L868 680L132 680Z", "stroke-width", "2.4");
        s.path("cloth-line", "M410 700L590 700", "stroke-width", "8");
        return s.circle("ink", 500, 54, 5);
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

    /** A stool on three legs: research, the clinician's experience, and what matters to you. */
    static Svg stool() {
        Svg s = new Svg(1000, 800);
        s.ellipse("shadow", 500, 752, 440, 28);
        s.path("wood", Limb.path(500, 190, 22, 500, 758, 18));
        s.path("wood", Limb.path(330, 190, 24, 190, 740, 18));
        s.path("wood", Limb.path(670, 190, 24, 810, 740, 18));
        s.path("wood", "M180 110C180 70 320 46 500 46C680 46 820 70 820 110L820 140C820 180 680 206 500 206C320 206 180 180 180 140Z");
        s.ellipse("cloth", 500, 108, 306, 58);
        s.path("light", "M224 104C250 76 360 60 470 60C380 74 300 92 262 122C240 120 222 114 224 104Z");
        s.circle("paper", 256, 470, 128).circle("paper", 744, 470, 128).circle("paper", 500, 560, 128);
        book(s);
        s.path("lit", "M500 632C440 590 420 556 426 526C432 498 474 490 500 520C526 490 568 498 574 526C580 556 560 590 500 632Z");
        s.path("cloth-2", Curve.ribbon(Curve.points("730,490 735,524 752,550 782,550 800,526 804,500"), 11), "stroke-width", "2");
        s.path("cloth-2", Curve.ribbon(Curve.points("690,396 686,430 696,470 730,492 764,470 774,430 770,396"), 11), "stroke-width", "2");
        s.path("metal", "M680 384L700 384L700 402L680 402ZM760 384L780 384L780 402L760 402Z", "stroke-width", "2.4");
        return s.circle("metal", 804, 494, 24).circle("accent-soft", 804, 494, 13, "stroke-width", "2.4");
    }

    private static void book(Svg s) {
        s.path("accent", "M168 408L250 420L262 420L344 408L344 534L262 548L250 548L168 534Z");
        s.path("paper", "M178 398C206 394 236 400 256 418C276 400 306 394 334 398L334 522C306 520 276 524 256 538C236 524 206 520 178 522Z");
        s.path("cloth-line", "M256 418L256 538", "stroke-width", "3");
        s.path("cloth-line", "M196 426C212 424 226 428 240 436M196 456C212 454 226 458 240 466M196 486C212 484 226 488 240 496M316 426C300 424 286 428 272 436M316 456C300 454 286 458 272 466M316 486C300 484 286 488 272 496", "stroke-width", "4");
    }
}
