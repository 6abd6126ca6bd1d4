/** The deep core as physiotherapists mean it, from the right side: diaphragm on top, belt muscle around, multifidus behind, pelvic floor below. */
final class CoreCanister {
    private static final double SCALE = 1.95;
    private static final SideSpine SPINE = new SideSpine(SCALE, 282, 574);
    /** Body corners of T12 to T10: upper back, upper front, lower back, lower front. */
    private static final String[] CHEST = {"-33,222 1,231.5 -25.4,200.5 9.6,208.5", "-43.5,247 -10,257 -34,226.5 0,236.5", "-55.5,271 -22.5,282 -45,251.5 -11.6,262"};

    private CoreCanister() { }

    static Svg draw() {
        Svg s = new Svg(580, 1000);
        s.clip("trunk-edge", "M6 8H574V992H6Z");
        s.group("clip-path", "url(#trunk-edge)");
        s.path("ghost", "M" + Curve.open(SPINE.mm("-134,330 -133,290 -126,255 -116,222 -106,186 -95,146 -88,110 -88,78 -94,46 -107,14 -123,-18 -134,-54 -136,-90 -128,-122 -112,-146 -100,-164 -96,-230")).substring(1)
            + "L" + Curve.open(SPINE.mm("100,-230 100,-190 96,-150 92,-122 96,-100 108,-70 119,-36 127,0 131,36 131,72 128,108 122,144 115,184 112,224 116,264 124,300 126,330")).substring(1) + "Z",
            "id", "silhouette");
        s.path("detail", Curve.open(SPINE.mm("-110,-147 -88,-152 -64,-148 -46,-136")), "stroke-width", "2", "opacity", "0.5");
        pelvis(s);
        diaphragm(s);
        spine(s);
        floor(s);
        multifidus(s);
        belt(s);
        s.end();
        return s;
    }

    private static void pelvis(Svg s) {
        double[][] out = Curve.smooth(Measures.outline("bones.txt", "Pelvis", "side", 0), 54, 2);
        double[][] hole = Curve.smooth(Measures.outline("bones.txt", "Pelvis", "side", 1), 18, 1);
        s.group("id", "pelvis");
        s.path("bone-far", Curve.closed(place(out)) + Curve.closed(place(hole)), "fill-rule", "evenodd", "opacity", "0.8");
        s.path("bone-line", Curve.open(SPINE.mm("-62,24 -40,38 -14,40 14,30 38,14 56,-4")), "stroke-width", "1.8");
        s.end();
    }

    private static double[][] place(double[][] p) {
        return Measures.placed(p, SCALE, 282, 574);
    }

    private static void spine(Svg s) {
        s.group("id", "spine");
        for (int i = 0; i < 3; i++) {
            double[][] low = SPINE.mm(CHEST[i]);
            double[][] next = SPINE.mm(i == 0 ? "-23.8,195.6 12,203.4" : CHEST[i - 1]);
            s.path("disc", "M" + SideSpine.xy(low[2]) + "L" + SideSpine.xy(low[3]) + "L" + SideSpine.xy(next[1]) + "L" + SideSpine.xy(next[0]) + "Z", "stroke-width", "2.2");
        }
        for (int i = 2; i >= 0; i--) {
            SideVertebra v = new SideVertebra(SPINE.mm(CHEST[i]), 0.8, 0.8);
            s.path("bone", v.spinous(), "stroke-width", "2.8").path("bone", v.bodyAndArch(), "stroke-width", "2.8");
        }
        for (int i = 0; i < 5; i++) s.path("disc", SPINE.disc(i), "stroke-width", "2.6");
        for (int i = 0; i < 5; i++) {
            SideVertebra v = SPINE.vertebra[i];
            s.path("bone", v.spinous(), "stroke-width", "2.8").path("bone", v.bodyAndArch(), "stroke-width", "2.8");
            s.path("shadow", Curve.closed(v.at("96,8 98.6,5 96.5,30 96,44 97.5,58 100,68 97,74.5 78,73.6 54,69.6 78,69.4 90,64 94,48 94,28")));
        }
        s.path("bone", Curve.closed(SPINE.mm(SideSpine.SACRUM)), "stroke-width", "2.8");
        s.path("bone-line", Curve.open(SPINE.mm("-12,5 -16,-4 -15,-14 -10,-22")), "stroke-width", "1.8");
        s.path("bone-line", Curve.open(SPINE.mm("-38,4 -46,-8 -56,-16 -66,-16")), "stroke-width", "1.8");
        s.end();
    }

    private static void diaphragm(Svg s) {
        s.group("id", "diaphragm");
        Belly crus = new Belly(s, SPINE.mm("-6,224 6,212 16,198 20,180 26,160 31,140 33,112"), SPINE.mm("18,232 26,214 30,196 31,178 34,158 37,138 35,110"));
        crus.whole("tendon", "stroke-width", "2.4").part("muscle-deep", 0, 0.66, 0.04);
        s.path("muscle-deep", Curve.closed(SPINE.mm("-66,184 -64,210 -54,236 -36,257 -10,270 20,275 50,270 76,254 94,230 101,204 98,192 84,196 64,206 38,212 10,211 -14,204 -38,192 -56,180")));
        s.path("tendon", Curve.closed(SPINE.mm("-26,255 -8,262 18,266 44,263 64,253 50,247 24,244 -4,246")), "stroke-width", "2.2");
        lines(s, "-30,250 -44,234 -54,208 -58,190", "-18,248 -30,226 -36,202", "-2,243 -8,228 -10,212", "20,240 20,228 18,216", "44,243 48,230 48,216", "60,248 70,232 74,208", "70,246 84,226 90,204");
        s.path("light", Curve.closed(SPINE.mm("-56,214 -48,236 -32,252 -38,240 -48,220 -54,200")));
        s.end();
    }

    private static void floor(Svg s) {
        s.group("id", "pelvic-floor");
        s.path("muscle-deep", Curve.closed(SPINE.mm("-76,-127 -70,-143 -52,-157 -26,-166 4,-166 32,-156 56,-138 72,-116 70,-106 58,-110 38,-122 14,-130 -12,-132 -38,-129 -60,-122")));
        lines(s, "-66,-134 -42,-146 -14,-152 14,-149 40,-136 62,-118", "-62,-142 -38,-154 -10,-159 16,-156 40,-144", "-60,-128 -36,-137 -10,-141 14,-139 36,-130");
        s.path("light", Curve.closed(SPINE.mm("-66,-126 -44,-133 -16,-136 10,-134 -16,-139 -44,-137")));
        s.end();
    }

    private static void multifidus(Svg s) {
        s.group("id", "multifidus");
        new Belly(s, SPINE.mm("-66,206 -68,180 -64,150 -60,110 -60,74 -64,40 -76,4 -88,-30 -98,-66"), SPINE.mm("-52,206 -42,180 -34,150 -28,112 -25,78 -28,44 -44,10 -66,-22 -90,-62"))
            .whole("tendon", "stroke-width", "2.4").part("muscle-deep", 0.06, 0.92, 0.03).fibres(4, 0.1, 0.9).shaded(true, 0.1, 0.9);
        s.end();
    }

    private static void belt(Svg s) {
        s.group("id", "transversus", "opacity", "0.74");
        s.path("tendon", Curve.closed(SPINE.mm("-54,176 -48,140 -44,104 -44,70 -50,42 -66,34 -86,40 -92,60 -86,80 -84,110 -90,146 -98,178 -76,186")), "stroke-width", "2.4", "opacity", "0.6");
        s.path("muscle-deep", Curve.closed(SPINE.mm("-56,182 -40,184 -14,192 12,198 40,198 66,192 86,182 100,184 108,168 115,140 120,106 123,70 122,34 117,0 108,-36 96,-72 84,-102 74,-108 70,-84 66,-46 60,-14 46,14 26,34 2,46 "
            + "-26,50 -46,46 -52,60 -48,90 -47,120 -52,150")));
        lines(s, "-46,170 0,178 50,176 96,166", "-46,150 0,156 54,154 102,144", "-43,130 4,134 58,131 108,120", "-42,110 8,112 62,108 112,96", "-42,90 10,89 66,84 114,72", "-44,70 10,66 66,60 115,47", "36,38 76,30 112,20",
            "58,6 84,0 106,-10", "68,-28 84,-34 98,-42");
        s.path("light", Curve.closed(SPINE.mm("-34,176 6,184 34,184 6,174 -10,160 -22,120 -26,84 -36,80 -38,110 -38,146")));
        s.end();
    }

    private static void lines(Svg s, String... lines) {
        var all = new StringBuilder();
        for (String line : lines) all.append(Curve.open(SPINE.mm(line)));
        s.path("muscle-line", all.toString(), "stroke-width", "1.8");
    }
}
