/** Cards for moving: walk, strength, mat, small steps. */
final class CardMove {
    private CardMove() {
    }

    /** A pair of walking shoes on a path. */
    static Svg walk() {
        Svg s = new Svg(400, 300);
        s.path("plant", "M8 160C50 96 120 88 184 128C240 90 340 90 392 150C396 200 396 240 392 268C390 284 382 292 366 292L34 292C18 292 10 284 8 268C4 240 4 200 8 160Z");
        s.path("cloth-3", "M196 122C206 138 214 142 190 156C140 182 70 220 40 291L366 291C350 236 250 190 246 160C244 144 214 138 206 121Z");
        s.circle("heat", 318, 50, 30);
        s.ellipse("shadow", 262, 214, 84, 10).ellipse("shadow", 194, 282, 112, 10);
        Things.at(s, 190, 132, .92, 0);
        Things.shoe(s, "cloth", "cloth-light");
        s.end();
        Things.at(s, 92, 164, 1.3, 0);
        Things.shoe(s, "cloth", "cloth-light");
        return s.end();
    }

    /** A dumbbell and a stretch band. */
    static Svg strength() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 200, 282, 176, 12);
        s.group("stroke-width", "17");
        String tube = "M64 222C100 176 150 184 184 222C216 262 274 276 336 236";
        s.path("outline", tube).path("accent-line", tube, "stroke-width", "11").end();
        handle(s, 50, 224, -84);
        handle(s, 349, 230, 66);
        Things.at(s, 200, 92, .96, -9).group("transform", "translate(-200 -213)");
        s.rect("metal", 116, 200, 168, 26, 8);
        s.path("cloth-line", "M176 202L176 224M188 202L188 224M200 202L200 224M212 202L212 224M224 202L224 224", "stroke-width", "2.4");
        s.rect("cloth-2", 104, 152, 34, 122, 10).rect("cloth-2", 262, 152, 34, 122, 10);
        s.rect("cloth-2", 74, 168, 32, 90, 10).rect("cloth-2", 294, 168, 32, 90, 10);
        s.rect("metal", 60, 202, 16, 22, 4).rect("metal", 324, 202, 16, 22, 4);
        s.path("light", "M110 160L116 160L116 266L110 266ZM268 160L274 160L274 266L268 266ZM80 176L86 176L86 250L80 250ZM300 176L306 176L306 250L300 250Z");
        return s.end().end();
    }

    /** A handle of the stretch band; unturned, the band leaves it downwards. */
    private static void handle(Svg s, double x, double y, double turn) {
        s.group("transform", "translate(" + x + " " + y + ") rotate(" + turn + ")");
        s.path("outline", "M0 14C-22 4 -30 -10 -30 -30M0 14C22 4 30 -10 30 -30", "stroke-width", "6");
        s.rect("cloth-2", -36, -40, 72, 20, 10).circle("metal", 0, 14, 9);
        s.end();
    }

    /** An exercise mat, half rolled. */
    static Svg mat() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 210, 276, 186, 14);
        s.path("mat", Limb.path(288, 128, 92, 112, 180, 100));
        s.path("light", "M96 92L268 44C282 42 296 44 308 48L120 102Z");
        for (int i = 0; i < 2; i++) {
            double t = .36 + .36 * i;
            double x = 112 + 176 * t;
            double y = 180 - 52 * t;
            double r = 100 - 8 * t;
            s.path("cloth-2", "M" + Svg.num(x - r * .285 - 9) + " " + Svg.num(y - r * .958 + 3) + "A" + Svg.num(r) + " " + Svg.num(r) + " 0 0 1 " + Svg.num(x + r * .285 - 3) + " " + Svg.num(y + r * .958 + 3)
                + "L" + Svg.num(x + r * .285 + 15) + " " + Svg.num(y + r * .958 - 2) + "A" + Svg.num(r) + " " + Svg.num(r) + " 0 0 0 " + Svg.num(x - r * .285 + 9) + " " + Svg.num(y - r * .958 - 2) + "Z", "stroke-width", "2.4");
        }
        s.circle("mat", 112, 180, 100);
        return s.path("skin-2-line", "M112 180C112 170 126 170 128 182C130 198 112 208 98 200C80 190 82 162 98 152C122 138 152 154 154 184C154 216 122 236 92 224C58 210 50 164 74 138C100 108 152 112 176 150C196 190 182 236 144 252C112 264 74 258 48 236", "stroke-width", "4.4");
    }

    /** Small steps up a stair. */
    static Svg pacing() {
        Svg s = new Svg(400, 300);
        s.path("accent-soft", "M8 292L8 258L84 258L84 230L160 230L160 202L236 202L236 174L312 174L312 146L392 146L392 292Z");
        s.path("shadow", "M84 258L84 230L96 230L96 258ZM160 230L160 202L172 202L172 230ZM236 202L236 174L248 174L248 202ZM312 174L312 146L324 146L324 174Z");
        s.path("wood", Limb.path(360, 144, 4, 360, 34, 4));
        s.path("lit", "M363 34C340 22 322 50 296 36L296 80C322 94 340 66 363 78Z");
        Mini.draw(s, 25, "skin hair cloth cloth-2", 0, 152, 38, 142, 74, 138, 136, 122, 104, 142, 128, 168, 100, 188, 80,
            176, 160, 178, 190, 204, 200, 128, 178, 108, 218, 130, 228);
        return s;
    }
}
