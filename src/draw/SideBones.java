/** Calm bones from the right side for muscle pictures: spine from T10 down, hip bone behind it, the lowest ribs, top of the thigh bone. */
final class SideBones {
    /** Body corners of T12 to T10: upper back, upper front, lower back, lower front. */
    private static final String[] CHEST = {"-33,222 1,231.5 -25.4,200.5 9.6,208.5", "-43.5,247 -10,257 -34,226.5 0,236.5", "-55.5,271 -22.5,282 -45,251.5 -11.6,262"};

    private SideBones() { }

    static void spine(Svg s, SideSpine spine) {
        s.group("id", "spine");
        for (int i = 0; i < 3; i++) {
            double[][] low = spine.mm(CHEST[i]);
            double[][] next = spine.mm(i == 0 ? "-23.8,195.6 12,203.4" : CHEST[i - 1]);
            s.path("disc", "M" + SideSpine.xy(low[2]) + "L" + SideSpine.xy(low[3]) + "L" + SideSpine.xy(next[1]) + "L" + SideSpine.xy(next[0]) + "Z", "stroke-width", "2.2");
        }
        for (int i = 2; i >= 0; i--) {
            SideVertebra v = new SideVertebra(spine.mm(CHEST[i]), 0.8, 0.8);
            s.path("bone", v.spinous(), "stroke-width", "2.8").path("bone", v.bodyAndArch(), "stroke-width", "2.8");
        }
        for (int i = 0; i < 5; i++) s.path("disc", spine.disc(i), "stroke-width", "2.6");
        for (int i = 0; i < 5; i++) {
            SideVertebra v = spine.vertebra[i];
            s.path("bone", v.spinous(), "stroke-width", "2.8").path("bone", v.bodyAndArch(), "stroke-width", "2.8");
            s.path("shadow", Curve.closed(v.at("96,8 98.6,5 96.5,30 96,44 97.5,58 100,68 97,74.5 78,73.6 54,69.6 78,69.4 90,64 94,48 94,28")));
        }
        s.path("bone", Curve.closed(spine.mm(SideSpine.SACRUM)), "stroke-width", "2.8");
        s.path("bone-line", Curve.open(spine.mm("-12,5 -16,-4 -15,-14 -10,-22")) + Curve.open(spine.mm("-38,4 -46,-8 -56,-16 -66,-16")), "stroke-width", "1.8");
        s.end();
    }

    static void pelvis(Svg s, SideSpine spine) {
        double[][] out = Curve.smooth(Measures.outline("bones.txt", "Pelvis", "side", 0), 54, 2);
        double[][] hole = Curve.smooth(Measures.outline("bones.txt", "Pelvis", "side", 1), 18, 1);
        s.group("id", "pelvis");
        s.path("bone-far", Curve.closed(spine.mm(out)) + Curve.closed(spine.mm(hole)), "fill-rule", "evenodd", "opacity", "0.8");
        s.end();
    }

    /** Ribs 12 and 11 of the right side. */
    static void ribs(Svg s, SideSpine spine, double scale) {
        s.group("id", "ribs", "stroke-width", "2.8");
        String[] ribs = {"-34,212 -47,202 -48,184 -42,160", "-45,238 -60,224 -60,200 -44,170 -22,148"};
        for (int i = ribs.length - 1; i >= 0; i--) s.path("bone", tube(spine, ribs[i], scale * (i == 0 ? 8.5 : 10)));
        s.end();
    }

    private static String tube(SideSpine spine, String points, double width) {
        double[][] line = spine.mm(points);
        double[] widths = new double[line.length];
        java.util.Arrays.fill(widths, width);
        return Curve.tube(line, widths);
    }

    static void thigh(Svg s, SideSpine spine) {
        s.path("bone", Curve.closed(spine.mm("-10,-92 -4,-76 12,-70 28,-76 34,-92 30,-108 26,-122 24,-150 23,-190 24,-240 -6,-240 -4,-190 -6,-160 -10,-148 -12,-138 -7,-128 -6,-112")), "id", "thigh-bone");
        s.path("bone-line", Curve.open(spine.mm("-4,-108 8,-114 22,-110")), "stroke-width", "1.8");
    }
}
