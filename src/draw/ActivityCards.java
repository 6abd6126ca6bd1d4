/** Cards for what people want to do again: run, work, play with children, housework. */
final class ActivityCards {
    private ActivityCards() {
    }

    /** Someone who runs in a park. */
    static Svg run() {
        Svg s = new Svg(400, 300);
        s.path("plant", "M6 176C50 120 110 112 160 150C210 100 300 96 394 160L394 250L6 250Z");
        s.path("cloth-3", "M6 250C120 238 280 238 394 250L394 286C280 292 120 292 6 286Z");
        s.ellipse("shadow", 206, 276, 96, 8);
        Mini.draw(s, 25, "skin-2 hair lit cloth-2", 0, 226, 44, 206, 84, 184, 152, 168, 114, 196, 138, 240, 112, 262, 88,
            236, 184, 214, 236, 238, 244, 158, 206, 110, 210, 112, 236);
        return s;
    }

    /** Someone who works at a bench with tools. */
    static Svg work() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 200, 288, 186, 9);
        s.rect("wood", 186, 170, 204, 18, 5);
        s.path("wood", "M206 188L226 188L226 288L206 288ZM352 188L372 188L372 288L352 288Z");
        s.rect("cloth", 292, 126, 84, 44, 6);
        s.path("outline", "M316 126C316 108 352 108 352 126", "stroke-width", "8");
        s.rect("metal", 326, 138, 16, 12, 3);
        s.rect("wood", 216, 156, 62, 14, 3);
        Mini.draw(s, 25, "skin hair cloth-3 cloth-2", 14, 138, 44, 112, 84, 106, 168, 130, 132, 178, 134, 146, 122, 206, 146,
            112, 226, 104, 276, 130, 284, 90, 226, 78, 276, 102, 284);
        s.path("wood", "M190 128L232 96L238 104L198 140Z");
        s.path("metal", "M222 80L254 112L242 120L214 92Z");
        return s;
    }

    /** A grown-up on one knee and a child with a ball. */
    static Svg play() {
        Svg s = new Svg(400, 300);
        s.path("plant", "M6 256C120 236 280 236 394 256L394 284C280 294 120 294 6 284Z");
        s.circle("heat", 344, 46, 28);
        s.ellipse("shadow", 130, 276, 100, 8).ellipse("shadow", 318, 276, 50, 7);
        Mini.draw(s, 26, "skin-2 hair cloth cloth-2", 8, 142, 76, 124, 118, 108, 196, 156, 148, 196, 164, 150, 138, 190, 142,
            158, 214, 152, 262, 176, 270, 120, 258, 62, 258, 54, 272);
        Mini.draw(s, 21, "skin-2 hair-2 lit cloth-3", 172, 304, 116, 314, 150, 318, 196, 290, 166, 262, 164, 294, 172, 266, 182,
            308, 230, 314, 262, 296, 268, 326, 232, 334, 262, 318, 268);
        s.circle("cloth-3", 230, 176, 25);
        return s.path("cloth-line", "M206 170C222 182 240 182 254 168M226 152C220 168 222 186 232 200", "stroke-width", "3");
    }

    /** Someone who sweeps the floor. */
    static Svg house() {
        Svg s = new Svg(400, 300);
        s.rect("accent-soft", 30, 20, 112, 104, 6);
        s.path("outline", "M86 20L86 124M30 72L142 72", "stroke-width", "4");
        s.path("wood", "M8 262L392 262L392 286C392 290 388 292 384 292L16 292C12 292 8 290 8 286Z");
        s.ellipse("shadow", 190, 268, 90, 7);
        s.path("wood", Limb.path(196, 60, 5, 288, 230, 5));
        Mini.draw(s, 25, "skin hair-grey cloth-3 cloth", 10, 182, 46, 160, 86, 150, 164, 184, 116, 224, 112, 198, 136, 246, 152,
            166, 212, 160, 254, 186, 262, 134, 214, 112, 252, 136, 262);
        s.path("heat", "M272 224L306 208C326 222 336 242 338 260L276 262C270 248 268 236 272 224Z");
        return s.path("detail", "M292 222L300 258M304 216L320 256", "stroke-width", "2.4");
    }
}
