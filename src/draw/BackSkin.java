/** The bare back of a person in shorts, from mid-chest to hips, that covers all layers below. */
final class BackSkin {
    static final String HALF = "0,350 168,350 163,310 158,272 153,238 146,202 139,168 134.6,142 133.6,118 136,92 142,64 151,34 161,2 170,-38 176,-80 178,-120 176,-160 173,-210 0,-210";

    private BackSkin() { }

    static void draw(BodyFrame f) {
        f.svg.path("skin", arms(f));
        f.shape("shadow", "232,350 230,250 225,160 232,100 233,30 222,-70 212,-62 218,30 212,130 214,240 218,350", true, "opacity", "0.6");
        f.shape("light", "-228,330 -216,330 -212,260 -210,200 -214,170 -220,200 -225,260", true, "opacity", "0.6");
        f.lines("skin-line", "203,142 209,133 216,136", "stroke-width", "2");
        f.lines("skin-line", "207,-134 206,-152 208,-180", "stroke-width", "1.8", "opacity", "0.7");
        f.shapes("shadow", "182,350 181,200 192,90 193,40 200,-76 204,-76 198,40 197,90 187,200 188,350", "opacity", "0.6");
        f.svg.path("skin", outline(f));
        f.shapes("shadow", "0,300 3,296 5,230 5.4,160 4.6,100 4,60 2,30 0,18", "opacity", "0.6");
        f.shapes("shadow", "56,250 62,220 64,170 60,110 49,56 38,26 51,70 56,120 59,170 58,214", "opacity", "0.7");
        f.shape("light", "22,262 27,268 32,236 34,190 31,140 26,104 23,130 21,180 20,230", true, "opacity", "0.5");
        f.shape("light", "30,262 36,268 43,238 45,190 41,140 34,104 31,134 29,180 28,230", false, "opacity", "0.7");
        f.shape("light", "114,296 130,280 141,246 135,200 125,160 122,190 126,230 120,262", false, "opacity", "0.7");
        f.shape("shadow", "165,340 162,306 157,270 152.4,236 146,202 139,168 134,142 133,118 136,92 142,64 151,34 161,2 168,-30 150,-30 146,0 134,40 124,80 120,118 122,150 130,190 138,240 142,290 144,330", true, "opacity", "0.7");
        f.shapes("shadow", "50,300 60,286 72,279 84,282 98,298 84,289 72,286 62,291", "opacity", "0.7");
        f.lines("skin-line", "57,292 64,284 73,280 82,283", "stroke-width", "2");
        f.lines("skin-line", "133.8,112 126,108 118,107", "stroke-width", "2");
        f.lines("skin-line", "137,88 130,84 124,82", "stroke-width", "1.8", "opacity", "0.6");
        f.svg.path("skin-line", Curve.open(f.at("0,300 0,220 0,120 0,34", true)), "stroke-width", "2.2", "opacity", "0.7");
        for (boolean right : new boolean[] {false, true}) {
            double[] p = f.at("37,8", right)[0];
            f.svg.ellipse("shadow", p[0], p[1], 13, 16).ellipse("shadow", p[0] + 1, p[1] - 1, 7, 9);
        }
        shorts(f);
    }

    /** Both arms, hanging beside the trunk. */
    static String arms(BodyFrame f) {
        String arm = "234,350 235,300 233,250 229,200 227.6,160 229,132 234,104 236,72 235,32 231,-8 226,-48 223,-74 225,-94 230,-118 232,-150 229,-190 218,-220 204,-222 195,-194 191,-160 191,-126 196,-96 199,-76 "
            + "197,-40 194,0 192,40 191,80 188,112 184,142 181,180 179,220 178,270 179,350";
        return Curve.closed(f.at(arm, false)) + Curve.closed(f.at(arm, true));
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
