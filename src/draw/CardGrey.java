/** Greyed cards for what does not help: belt, traction, pads with current, insoles, strong pills. */
final class CardGrey {
    private CardGrey() {
    }

    /** A back belt. */
    static Svg belt() {
        Svg s = Back.upright();
        Back.draw(s, "ghost", "ghost");
        s.path("metal", "M79 232C110 246 190 246 221 232C220 250 220 268 224 286C228 300 228 304 229 312C190 326 110 326 71 312C72 304 72 300 76 286C80 268 80 250 79 232Z");
        s.path("metal", "M108 240C130 246 170 246 192 240L194 318C170 324 130 324 106 318Z");
        s.path("cloth-line", "M128 248L126 314M150 250L150 316M172 248L174 314", "stroke-width", "3");
        return s.end().end();
    }

    /** A traction table: a lying figure, a cord over a pulley, a weight. */
    static Svg traction() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 196, 290, 186, 7);
        s.path("metal", "M52 196L64 196L64 288L52 288ZM266 196L278 196L278 288L266 288Z");
        s.rect("metal", 14, 172, 290, 28, 8);
        s.path("ghost", "M16 172C12 158 18 148 34 150L72 156L72 172Z");
        s.circle("ghost", 62, 132, 24);
        s.path("ghost", "M84 172C78 152 86 134 104 130C130 124 156 130 180 138L292 150C302 140 314 138 316 144C320 156 318 166 312 172Z");
        s.path("ghost", Limb.path(106, 146, 12, 144, 160, 10, 184, 160, 8));
        s.path("metal", "M166 134C172 146 172 160 168 172L192 172C196 160 196 150 192 140Z");
        s.path("outline", "M194 142C240 110 300 96 352 96M372 112L372 196", "stroke-width", "3");
        s.path("metal", "M338 106L346 106L346 288L338 288Z", "stroke-width", "2.4");
        s.circle("metal", 354, 112, 18).circle("ink", 354, 112, 4);
        return s.path("metal", "M362 196L382 196L392 256C393 262 390 264 386 264L358 264C354 264 351 262 352 256Z");
    }

    /** A small current device with pads on a back. */
    static Svg tens() {
        Svg s = Back.upright();
        Back.draw(s, "ghost", "ghost");
        s.end().end();
        s.path("detail", "M150 172C120 190 96 150 92 204M250 172C270 220 190 226 118 248", "stroke-width", "3.4");
        s.rect("metal", 128, 124, 46, 54, 10).rect("metal", 226, 124, 46, 54, 10);
        s.circle("metal", 151, 151, 8, "stroke-width", "2.4").circle("metal", 249, 151, 8, "stroke-width", "2.4");
        s.rect("metal", 62, 196, 72, 96, 12).rect("ghost", 74, 208, 48, 28, 4, "stroke-width", "2.4");
        s.circle("ghost", 84, 262, 9, "stroke-width", "2.4").circle("ghost", 112, 262, 9, "stroke-width", "2.4");
        return s.path("outline", "M80 224L88 224L92 214L98 232L102 222L116 222", "stroke-width", "2.6");
    }

    /** A pair of shoe insoles. */
    static Svg insole() {
        Svg s = new Svg(400, 300);
        String sole = "M98 10C142 8 168 48 160 96C156 124 146 146 148 178C150 206 152 232 146 256C140 282 122 292 104 290C82 288 70 272 70 248C72 214 78 190 66 158C50 118 42 84 52 50C60 24 76 11 98 10Z";
        for (int side = 1; side >= -1; side -= 2) {
            s.group("transform", side > 0 ? "translate(28 2) scale(0.98)" : "matrix(-0.98 0 0 0.98 372 2)");
            s.path("metal", sole);
            s.path("ghost", "M98 24C132 24 154 54 148 92C142 122 132 146 134 178C136 206 140 230 134 252C128 270 118 278 104 276C90 274 84 264 84 246C86 214 92 190 80 156C66 118 56 86 64 56C70 36 80 25 98 24Z", "stroke-width", "2.4");
            s.ellipse("detail", 108, 244, 17, 22, "stroke-width", "2.4");
            s.path("detail", "M66 84C90 100 124 104 146 96M92 190C104 180 120 180 134 184", "stroke-width", "2.4").end();
        }
        return s;
    }

    /** A bottle of strong pills. */
    static Svg pills() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 200, 284, 176, 11);
        s.path("ghost", "M118 84L258 84C270 90 276 100 276 114L276 262C276 276 268 284 254 284L122 284C108 284 100 276 100 262L100 114C100 100 106 90 118 84Z");
        s.rect("metal", 104, 16, 168, 62, 10).rect("metal", 122, 78, 132, 14, 3);
        s.path("cloth-line", "M124 24L124 70M146 24L146 70M168 24L168 70M190 24L190 70M212 24L212 70M234 24L234 70M254 24L254 70", "stroke-width", "2.4");
        s.rect("paper", 100, 128, 176, 110, 0);
        s.path("cloth-line", "M168 200L254 200M168 218L226 218M168 164L254 164M168 182L240 182", "stroke-width", "4");
        s.path("skin-2-line", "M136 158L154 192L118 192Z", "stroke-width", "4").path("skin-2-line", "M136 170L136 180M136 186L136 186.2", "stroke-width", "4");
        s.path("light", "M108 112C110 100 116 94 122 92L128 92C122 104 120 116 120 128L108 128Z");
        for (double[] p : new double[][] {{318, 268, -8}, {346, 238, 24}, {364, 276, 4}}) {
            s.group("transform", "translate(" + p[0] + " " + p[1] + ") rotate(" + p[2] + ")");
            s.rect("metal", -25, -12, 50, 24, 12).path("ghost", "M0 -12L13 -12A12 12 0 0 1 13 12L0 12Z").end();
        }
        return s;
    }
}
