/** Cards for the day: desk, lifting a box, bed; and the greyed ones for rest. */
final class CardDay {
    private CardDay() {
    }

    /** A good desk and chair. */
    static Svg desk() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 200, 290, 190, 7);
        s.rect("wood", 168, 160, 222, 14, 5);
        s.path("metal", "M362 174L376 174L376 288L362 288ZM300 174L312 174L312 288L300 288Z");
        s.path("metal", "M276 160L288 160L286 118L278 118ZM258 152L306 152L306 160L258 160Z");
        s.path("cloth-2", "M266 28C272 26 276 28 277 34L286 118C287 124 284 127 279 127C274 127 271 124 270 118L262 36C262 31 263 29 266 28Z");
        s.rect("cloth-light", 190, 152, 52, 8, 4);
        Things.at(s, 346, 160, .9, 0);
        Things.plant(s);
        s.end();
        s.path("metal", "M84 206L96 206L96 262L84 262Z");
        s.path("cloth-2", "M90 256L40 274L40 282L90 268L140 282L140 274Z");
        s.circle("cloth-2", 42, 284, 8).circle("cloth-2", 90, 284, 8).circle("cloth-2", 138, 284, 8);
        s.path("metal", "M44 202L54 196L52 138L40 138Z");
        s.path("cloth", "M22 46C30 38 42 42 44 54L48 92C58 112 58 132 50 150C48 172 40 176 32 168C22 152 22 132 28 112C22 90 16 62 22 46Z");
        s.path("cloth", "M34 190C34 182 42 178 50 178L140 178C154 178 158 190 154 198C152 206 146 208 138 208L50 208C40 208 34 202 34 190Z");
        s.path("cloth-2", "M62 138L128 138C134 138 136 148 130 148L72 148L72 178L62 178Z");
        return s;
    }

    /** A box held close to the body. */
    static Svg liftBox() {
        Svg s = new Svg(400, 300);
        Bust.draw(s, 200, 106, .92, "skin-2", "hair", "short", "cloth");
        s.path("cloth", "M128 180L272 180L274 286L126 286Z", "stroke-width", "0");
        s.path("wood", "M112 156L288 156L288 290L112 290Z");
        s.path("wood", "M112 156L124 140L276 140L288 156Z");
        s.path("cloth-3", "M182 156L218 156L218 206L210 200L200 206L190 200L182 206ZM186 140L214 140L218 156L182 156Z", "stroke-width", "2.4");
        s.path("cloth-line", "M128 270L160 270M128 258L148 258", "stroke-width", "3");
        for (int side = -1; side <= 1; side += 2) {
            s.group("transform", "matrix(" + side + " 0 0 1 200 0)");
            s.path("skin-2", Limb.path(62, 140, 18, 118, 206, 16, 96, 262, 12));
            s.path("skin-2", "M108 248C110 262 106 282 96 288C84 290 66 286 60 280C60 274 66 272 74 272C68 268 60 264 60 258C62 252 74 254 86 254Z");
            s.path("skin-2-line", "M62 280C72 282 78 282 84 280", "stroke-width", "2");
            s.end();
        }
        s.path("cloth", "M179 111L146 112C130 112 121 120 113 131L86 169C78 182 84 196 96 201C107 205 116 200 121 193L160 139L240 139L279 193C284 200 293 205 304 201C316 196 322 182 314 169L287 131C279 120 270 112 254 112L221 111C218 126 182 126 179 111Z");
        return s;
    }

    /** A made bed under a moon. */
    static Svg bed() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 200, 288, 190, 9);
        s.path("heat", "M300 18A50 50 0 1 0 352 98A60 60 0 0 1 300 18Z");
        for (double[] star : new double[][] {{220, 42, 10}, {366, 34, 7}, {186, 92, 7}}) {
            s.path("heat", star(star[0], star[1], star[2]), "stroke-width", "2.4");
        }
        Things.at(s, 14, 120, 1.03, 0);
        s.group("transform", "scale(1 1.1)");
        Things.bed(s, "wood", "cloth-light", "cloth-light", "cloth");
        return s.end().end();
    }

    /** A four-pointed star. */
    static String star(double x, double y, double r) {
        double q = r * .28;
        return "M" + Svg.num(x) + " " + Svg.num(y - r) + "L" + Svg.num(x + q) + " " + Svg.num(y - q) + "L" + Svg.num(x + r) + " " + Svg.num(y)
            + "L" + Svg.num(x + q) + " " + Svg.num(y + q) + "L" + Svg.num(x) + " " + Svg.num(y + r) + "L" + Svg.num(x - q) + " " + Svg.num(y + q)
            + "L" + Svg.num(x - r) + " " + Svg.num(y) + "L" + Svg.num(x - q) + " " + Svg.num(y - q) + "Z";
    }

    /** A bed and a clock: long rest (greyed). */
    static Svg bedAndClock() {
        Svg s = new Svg(400, 300);
        s.ellipse("shadow", 200, 288, 190, 9);
        Things.at(s, 250, 72, 1.25, 0);
        Things.clock(s, "metal");
        s.end();
        Things.at(s, 14, 120, 1.03, 0);
        s.group("transform", "scale(1 1.1)");
        Things.bed(s, "metal", "ghost", "ghost", "ghost");
        return s.end().end();
    }
}
