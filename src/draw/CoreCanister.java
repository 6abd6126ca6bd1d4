/** The deep core as physiotherapists mean it, from the right side: diaphragm on top, belt muscle around, multifidus behind, pelvic floor below. */
final class CoreCanister {
    private static final SideSpine SPINE = new SideSpine(1.95, 282, 574);
    private static final String BACK = "-134,330 -133,290 -126,255 -116,222 -106,186 -95,146 -88,110 -88,78 -94,46 -107,14 -123,-18 -134,-54 -136,-90 -128,-122 -112,-146 -100,-164 -96,-230";
    private static final String BELLY = "100,-230 100,-190 96,-150 92,-122 96,-100 108,-70 119,-36 127,0 131,36 131,72 128,108 122,144 115,184 112,224 116,264 124,300 126,330";

    private CoreCanister() { }

    static Svg draw() {
        Svg s = new Svg(580, 1000);
        s.clip("trunk-edge", "M6 8H574V992H6Z");
        s.group("clip-path", "url(#trunk-edge)");
        silhouette(s, SPINE);
        s.path("detail", Curve.open(SPINE.mm("-110,-147 -88,-152 -64,-148 -46,-136")), "stroke-width", "2", "opacity", "0.5");
        SideBones.pelvis(s, SPINE);
        crus(s);
        SideBones.spine(s, SPINE);
        floor(s);
        belt(s);
        multifidus(s);
        diaphragm(s);
        s.end();
        return s;
    }

    /** Faint outline of a trunk from the side around the given spine. */
    static void silhouette(Svg s, SideSpine spine) {
        s.path("ghost", "M" + Curve.open(spine.mm(BACK)).substring(1) + "L" + Curve.open(spine.mm(BELLY)).substring(1) + "Z", "id", "silhouette");
    }

    private static void crus(Svg s) {
        Belly crus = new Belly(s, SPINE.mm("6,212 16,198 20,180 26,160 31,140 33,112"), SPINE.mm("26,214 31,196 33,178 36,158 39,138 36,110"));
        s.group("id", "crus");
        crus.whole("tendon", "stroke-width", "2.4").part("muscle-deep", 0, 0.66, 0.04);
        s.end();
    }

    private static void diaphragm(Svg s) {
        s.group("id", "diaphragm");
        s.path("shadow", Curve.closed(SPINE.mm("-64,180 -40,165 -10,158 22,161 54,173 80,190 98,196 84,178 54,164 20,152 -12,150 -44,158")));
        s.path("muscle-deep", Curve.closed(SPINE.mm("-69,186 -66,214 -56,238 -38,258 -12,271 20,276 52,271 78,254 95,230 102,208 98,201 88,200 72,190 50,178 24,168 -6,164 -36,169 -60,179")));
        s.path("tendon", Curve.closed(SPINE.mm("-30,252 -12,264 20,269 50,264 70,250 54,243 26,239 -4,241")), "stroke-width", "2.2");
        lines(s, "-36,246 -50,228 -58,206 -60,188", "-24,243 -38,222 -44,200 -44,182", "-8,239 -18,218 -22,196 -22,176", "10,237 4,216 2,194 2,174", "28,237 28,218 26,200 25,182", "46,240 52,222 52,206 50,190", "60,244 74,226 78,210 76,200",
            "72,246 86,228 92,212");
        s.path("light", Curve.closed(SPINE.mm("-60,206 -52,232 -36,250 -30,245 -44,226 -52,204")));
        s.end();
    }

    private static void floor(Svg s) {
        s.group("id", "pelvic-floor");
        s.path("muscle-deep", Curve.closed(SPINE.mm("-77,-128 -72,-137 -54,-147 -28,-154 2,-154 30,-147 54,-133 71,-116 72,-107 64,-105 46,-114 22,-122 -6,-126 -34,-126 -60,-121 -72,-120")));
        lines(s, "-68,-129 -42,-138 -12,-141 16,-137 42,-126 64,-112", "-62,-138 -36,-147 -8,-149 18,-145 42,-134 60,-121", "-58,-125 -34,-131 -6,-132 20,-129 40,-121");
        s.path("light", Curve.closed(SPINE.mm("-68,-124 -46,-130 -18,-132 6,-130 -18,-135 -46,-134")));
        s.end();
    }

    private static void multifidus(Svg s) {
        s.path("tendon", Curve.ribbon(SPINE.mm("-58,204 -70,186 -70,150 -65,110 -65,76 -69,40 -80,4 -90,-26"), 8, 9, 9, 9, 9, 9, 8, 5), "id", "fascia", "stroke-width", "2.2");
        s.group("id", "multifidus");
        new Belly(s, SPINE.mm("-62,200 -68,180 -67,150 -62,110 -62,74 -66,40 -77,4 -88,-30 -98,-66"), SPINE.mm("-54,200 -46,180 -40,150 -33,112 -30,78 -34,44 -50,8 -68,-24 -90,-62"))
            .whole("tendon", "stroke-width", "2.4").part("muscle-deep", 0.06, 0.92, 0.03).fibres(4, 0.1, 0.9).shaded(true, 0.1, 0.9);
        s.end();
    }

    private static void belt(Svg s) {
        s.group("id", "transversus", "opacity", "0.72");
        s.path("muscle-deep", Curve.closed(SPINE.mm("-52,172 -34,162 -8,157 22,160 50,170 76,184 92,194 102,194 110,172 117,142 122,108 125,72 124,36 118,0 109,-36 97,-72 84,-102 74,-108 70,-90 66,-50 60,-14 46,14 26,36 2,48 "
            + "-26,52 -42,46 -38,62 -34,84 -36,112 -42,142")));
        lines(s, "-44,154 -4,146 40,152 76,168 104,174", "-38,134 0,127 44,131 82,142 112,146", "-34,114 4,108 48,109 86,115 117,116", "-31,96 6,88 50,86 88,88 120,86", "-30,76 8,68 52,63 90,60 121,56", "18,46 56,36 92,30 119,26",
            "52,12 82,4 113,-4", "64,-20 86,-26 104,-36", "69,-58 82,-64 95,-70");
        s.path("light", Curve.closed(SPINE.mm("104,182 112,150 117,116 119,80 118,44 112,8 106,-20 108,30 110,70 108,110 104,146")));
        s.end();
    }

    private static void lines(Svg s, String... lines) {
        var all = new StringBuilder();
        for (String line : lines) all.append(Curve.open(SPINE.mm(line)));
        s.path("muscle-line", all.toString(), "stroke-width", "1.8");
    }
}
