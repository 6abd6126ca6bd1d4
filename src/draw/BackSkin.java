/** The bare back of a person in shorts, from mid-chest to hips, that covers all layers below. */
final class BackSkin {
    static final String HALF = "0,350 168,350 163,310 158,272 153,238 146,202 139,168 134.6,142 133.6,118 136,92 142,64 151,34 161,2 170,-38 176,-80 178,-120 176,-160 173,-210 0,-210";

    private BackSkin() { }

    static void draw(BodyFrame f) {
        f.svg.path("skin", outline(f));
        f.shapes("shadow", "0,300 5,290 7,230 7,160 6,100 5,60 3,24 0,10");
        f.shapes("shadow", "52,270 60,220 62,160 58,100 46,46 36,22 50,70 54,120 56,170 54,220");
        f.shape("light", "20,270 27,276 33,240 35,190 32,140 26,100 22,130 19,180 18,230", true, "opacity", "0.55");
        f.shape("light", "26,270 34,276 42,240 44,190 40,140 33,104 30,134 27,180 25,230", false, "opacity", "0.7");
        f.shape("light", "110,296 128,280 140,246 134,200 124,160 120,190 124,230 118,262", false, "opacity", "0.7");
        f.shape("shadow", "165,340 162,306 157,270 152.4,236 146,202 139,168 134,142 133,118 136,92 142,64 151,34 161,2 168,-30 150,-30 146,0 134,40 124,80 120,118 122,150 130,190 138,240 142,290 144,330", true);
        f.shapes("shadow", "44,312 60,300 74,294 86,300 96,314 84,306 74,301 60,306");
        f.lines("skin-line", "58,306 66,299 75,296 84,300", "stroke-width", "2");
        f.lines("skin-line", "133.8,112 124,108 114,107", "stroke-width", "2");
        f.lines("skin-line", "137,88 128,83 121,81", "stroke-width", "1.8", "opacity", "0.6");
        f.svg.path("skin-line", Curve.open(f.at("0,296 0,220 0,120 0,36", true)), "stroke-width", "2.2", "opacity", "0.75");
        for (boolean right : new boolean[] {false, true}) {
            double[] p = f.at("37,6", right)[0];
            f.svg.ellipse("shadow", p[0], p[1], 12, 14).ellipse("shadow", p[0] + 1, p[1] - 1, 7, 8);
        }
        f.lines("skin-line", "31,10 33,2 39,-2", "stroke-width", "2");
        shorts(f);
    }

    static String outline(BodyFrame f) {
        return Curve.closed(f.symmetrical(HALF));
    }

    private static void shorts(BodyFrame f) {
        f.svg.path("cloth", Curve.closed(f.symmetrical("0,-42 40,-40 90,-35 140,-28 169,-22 172,-40 177,-80 179.4,-120 178,-160 175,-214 0,-214")));
        f.svg.path("cloth-line", Curve.open(f.at("-172,-38 -140,-44 -90,-51 -40,-56 0,-58 40,-56 90,-51 140,-44 172,-38", true)), "stroke-width", "2.4");
        f.svg.path("cloth-line", Curve.open(f.at("0,-60 -1,-100 1,-140 0,-180", true)), "stroke-width", "2.4");
        f.lines("cloth-line", "8,-152 40,-160 80,-158 110,-150", "stroke-width", "2");
        f.shape("shadow", "167,-30 176,-80 178.4,-120 177,-160 174,-204 140,-204 154,-150 156,-100 152,-60 146,-32", true);
        f.shapes("shadow", "4,-110 12,-140 40,-156 80,-156 112,-148 84,-164 50,-172 16,-168 3,-160");
        f.shape("light", "-158,-60 -146,-58 -146,-96 -156,-140 -164,-150 -166,-110", true, "opacity", "0.6");
    }
}
