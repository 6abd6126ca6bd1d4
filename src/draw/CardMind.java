/** Cards with a person: calm mind, yoga, the team. */
final class CardMind {
    private CardMind() {
    }

    /** A head in profile with a sun and calm waves inside. */
    static Svg mind() {
        Svg s = new Svg(400, 300);
        String head = "M130 294C132 268 124 254 112 238C92 212 82 178 86 142C92 74 140 12 208 10C272 10 308 56 312 108C313 122 311 130 315 142"
            + "L334 180C338 188 334 194 324 196L316 198C319 206 318 212 314 215C319 220 318 227 311 230C314 254 304 264 284 262L258 260C250 268 250 282 252 294Z";
        s.path("accent-soft", head);
        s.circle("heat", 200, 96, 34);
        s.group("stroke-width", "6");
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * (1 + i / 8.0);
            s.line("accent-line", 200 + 46 * Math.cos(a), 94 + 46 * Math.sin(a), 200 + 60 * Math.cos(a), 94 + 60 * Math.sin(a));
        }
        s.end();
        s.path("accent-soft", "M120 112C136 100 150 100 164 110C178 120 192 120 206 110C220 100 234 100 248 110C260 118 272 118 284 112L284 140L120 140Z", "stroke-width", "0");
        s.group("stroke-width", "6");
        for (int y = 112; y < 190; y += 26) {
            s.path("accent-line", "M120 " + y + "C136 " + (y - 12) + " 150 " + (y - 12) + " 164 " + (y - 2) + "C178 " + (y + 8) + " 192 " + (y + 8) + " 206 " + (y - 2)
                + "C220 " + (y - 12) + " 234 " + (y - 12) + " 248 " + (y - 2) + "C260 " + (y + 6) + " 272 " + (y + 6) + " 284 " + y);
        }
        s.end();
        return s;
    }

    /** A person sitting cross-legged, from the front. */
    static Svg yoga() {
        Svg s = new Svg(400, 300);
        s.path("mat", "M50 252L350 252L384 292L16 292Z");
        s.ellipse("shadow", 200, 276, 130, 11);
        s.group("transform", "translate(18 24) scale(0.91)");
        s.path("skin-2", "M184 74L184 112L216 112L216 74Z");
        s.path("cloth", "M180 98C160 102 150 112 151 132L160 176L158 226L242 226L240 176L249 132C250 112 240 102 220 98C212 112 188 112 180 98Z");
        s.path("cloth-2", "M160 214L240 214L226 266L174 266Z");
        for (int side = -1; side <= 1; side += 2) {
            s.group("transform", "matrix(" + side + " 0 0 1 200 0)");
            s.path("cloth-2", Limb.path(24, 220, 27, 108, 238, 25, -26, 264, 13));
            s.path("skin-2", "M-20 252C-38 250 -62 254 -72 264C-76 274 -66 279 -50 278L-22 276C-12 270 -12 256 -20 252Z");
            s.end();
        }
        for (int side = -1; side <= 1; side += 2) {
            s.group("transform", "matrix(" + side + " 0 0 1 200 0)");
            s.path("skin-2", Limb.path(41, 122, 15, 70, 172, 13, 92, 216, 10));
            s.path("skin-2", "M82 214C88 206 100 206 104 214C112 220 114 228 108 230C104 236 92 234 88 228Z");
            s.path("cloth", Limb.path(36, 120, 19, 54, 150, 18));
            s.end();
        }
        Bust.head(s, 200, 54, .82, "skin-2", "hair", "bun", true);
        return s.end();
    }

    /** Clinician, physiotherapist, patient. */
    static Svg team() {
        Svg s = new Svg(400, 300);
        Bust.draw(s, 90, 180, 1.08, "skin-2", "hair", "bun", "cloth-light");
        Bust.draw(s, 310, 180, 1.08, "skin", "hair-2", "short", "cloth");
        Bust.draw(s, 200, 190, 1.18, "skin", "hair-grey", "bob", "cloth-3");
        return s;
    }
}
