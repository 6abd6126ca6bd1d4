/** Cards for treatments that are done to the back or with the hands: heat, massage, needles, medicine. */
final class CardCare {
    private CardCare() {
    }

    /** A hot-water bottle on the low back. */
    static Svg heat() {
        Svg s = Back.upright();
        Back.draw(s, "skin", "cloth-2");
        s.end().end();
        s.group("transform", "translate(200 186) scale(0.92)");
        s.path("shadow", "M-46 -56C-34 -62 -20 -60 -16 -64L-12 -84L30 -84L28 -60C50 -56 60 -50 60 -34L62 60C62 76 54 82 42 82L-30 82C-40 82 -48 78 -50 66Z");
        s.rect("cloth-2", -15, -108, 30, 20, 5);
        s.path("heat", "M-54 -40C-54 -58 -42 -62 -22 -66L-18 -92L18 -92L22 -66C42 -62 54 -58 54 -40L56 50C56 66 48 72 36 72L-36 72C-48 72 -56 66 -56 50Z");
        s.path("cloth-line", "M-34 -34L-34 50M-17 -38L-17 52M0 -38L0 52M17 -38L17 52M34 -34L34 50", "stroke-width", "2.4");
        s.path("light", "M-48 -38C-48 -50 -40 -56 -26 -58L-40 -30L-42 50L-50 48Z");
        s.end();
        s.group("stroke-width", "5");
        s.path("lit-line", "M152 116C140 100 164 88 152 70M248 116C236 100 260 88 248 70").end();
        return s;
    }

    /** Two hands on a lying back. */
    static Svg massage() {
        Svg s = Back.lying("skin", "hair-2", "cloth-2");
        s.path("shadow", "M180 196C172 160 180 124 202 116C226 112 236 140 234 200ZM252 196C248 150 262 118 284 116C308 116 312 150 304 196Z");
        s.group("clip-path", "url(#frame)");
        Hand.draw(s, 208, 206, 4, .94, true, "skin-2", "cloth");
        Hand.draw(s, 284, 206, -4, .94, false, "skin-2", "cloth");
        return s.end();
    }

    /** Fine needles in a lying back. */
    static Svg needles() {
        Svg s = Back.lying("skin-2", "hair", "cloth-3");
        double[] at = {170, 120, 218, 124, 266, 122, 176, 182, 222, 180, 270, 182};
        for (int i = 0; i < at.length; i += 2) {
            double x = at[i];
            double y = at[i + 1];
            s.ellipse("shadow", x + 5, y + 1, 10, 4);
            s.line("outline", x, y, x + 14, y - 34, "stroke-width", "2.4");
            s.path("metal", Limb.path(x + 13, y - 32, 3.6, x + 24, y - 59, 3.6), "stroke-width", "2.4");
        }
        return s;
    }

    /** A blister of tablets and a glass of water. */
    static Svg medicine() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 200, 276, 180, 16);
        s.group("transform", "translate(34 92) rotate(-8)");
        s.rect("metal", 0, 0, 204, 152, 12);
        for (int i = 0; i < 8; i++) {
            double x = 32 + 47 * (i % 4);
            double y = 46 + 60 * (i / 4);
            s.ellipse("cloth-light", x, y, 18, 22);
            if (i != 3 && i != 7) {
                s.ellipse("disc-core", x, y, 11, 14, "stroke-width", "2.4").path("cloth-line", "M" + (x - 9) + " " + y + "L" + (x + 9) + " " + y, "stroke-width", "2");
            } else {
                s.path("cloth-line", "M" + (x - 8) + " " + (y - 10) + "L" + (x + 6) + " " + (y + 12) + "M" + (x + 8) + " " + (y - 8) + "L" + (x - 6) + " " + (y + 8), "stroke-width", "2");
            }
        }
        s.end();
        s.path("cloth-light", "M266 66L378 66L364 266C363 274 358 278 350 278L294 278C286 278 281 274 280 266Z");
        s.path("disc-core", "M272 138C296 146 320 130 373 138L363 262C362 268 358 272 350 272L294 272C287 272 283 268 282 262Z", "stroke-width", "2.4");
        s.path("light", "M284 84L296 84L304 258L294 258Z");
        s.ellipse("outline", 322, 66, 56, 8, "stroke-width", "2.4");
        s.ellipse("disc-core", 226, 268, 17, 10).path("cloth-line", "M211 268L241 268", "stroke-width", "2");
        return s;
    }
}
