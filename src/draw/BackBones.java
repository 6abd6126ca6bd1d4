/** Ribs, spine from the eighth chest vertebra down, sacrum and pelvis from behind, in a body frame. */
final class BackBones {
    /** Ribs 12 to 6: the part that faces us, and the far part that turns to the front (empty: a free end). */
    private static final String[][] RIBS = {
        {"21,213 34,209 50,201 66,189 80,174 90,160", ""},
        {"21,240 40,239 62,233 86,217 106,194 119,170 126,150", ""},
        {"22,265 42,266 66,262 94,246 116,221 129,193 132,166", "132,166 128,150 118,140 104,138"},
        {"23,289 44,292 70,290 100,275 122,250 135,221 138,194", "138,194 135,178 122,162 102,154 84,157"},
        {"23,312 46,317 72,316 104,302 127,277 140,248 143,220", "143,220 140,203 124,186 98,174 67,177"},
        {"24,335 48,342 76,342 108,328 131,303 144,274 147,246", "147,246 143,229 126,212 94,198 52,204"},
        {"24,357 48,366 78,367 112,354 134,330 147,300 149,272", "149,272 145,256 128,238 94,224 38,232"}};
    /** Chest vertebrae T12 to T8: level of the transverse processes. */
    private static final double[] CHEST = {211, 237.5, 262.5, 286.5, 309.5};

    private BackBones() { }

    /** Everything, in drawing order. */
    static void draw(BodyFrame f, int ribs) {
        cage(f, ribs);
        discs(f);
        below(f);
        lumbar(f);
        for (int i = 0; i < CHEST.length; i++) chest(f, CHEST[i], i + 1 == CHEST.length ? 1 : 1 - 0.02 * i);
    }

    /** The lowest ribs: first what turns away to the front, then what faces us. */
    static void cage(BodyFrame f, int ribs) {
        f.svg.group("id", "ribs");
        if (ribs > 3) {
            for (boolean right : new boolean[] {false, true}) {
                for (int i = ribs - 1; i >= 2; i--) f.tube("bone-far", RIBS[i][1], right, 9, "stroke-width", "2.2");
                f.tube("cartilage", "110,137 96,144 78,162 60,188 44,218 30,252 22,290 18,330", right, 11, "stroke-width", "2.2");
            }
        }
        for (int i = ribs - 1; i >= 0; i--) {
            for (boolean right : new boolean[] {false, true}) {
                f.tube("bone", RIBS[i][0], right, i == 0 ? 9 : 10.5, "stroke-width", "2.8");
            }
        }
        f.svg.end();
    }

    /** Sacrum and pelvis, drawn in their own measure and brought to the frame's. */
    static void below(BodyFrame f) {
        double size = f.scale / SpineBack.SCALE;
        f.svg.group("transform", "translate(" + Svg.num(f.middle - size * SpineBack.MIDDLE) + " " + Svg.num(f.top - size * SpineBack.TOP) + ") scale("
            + String.format(java.util.Locale.ROOT, "%.4f", size) + ")", "stroke-width", Svg.num(3.2 / size));
        SpineBack.sacrum(f.svg);
        SpineBack.pelvis(f.svg);
        f.svg.end();
    }

    private static void discs(BodyFrame f) {
        for (int i = 0; i < 5; i++) {
            double[] l = SpineBack.LEVELS[i];
            double low = i < 4 ? SpineBack.LEVELS[i + 1][7] - 3 : -4;
            f.svg.rect("disc", f.middle - f.scale * (l[6] + 0.5), f.y(l[8] + 3), f.scale * 2 * (l[6] + 0.5), f.scale * (l[8] + 3 - low), 4, "stroke-width", "2.2");
        }
    }

    /** The five lumbar vertebrae. */
    static void lumbar(BodyFrame f) {
        BackVertebra[] v = new BackVertebra[5];
        f.svg.group("id", "spine");
        for (int i = 0; i < 5; i++) {
            double[] l = SpineBack.LEVELS[i];
            v[i] = new BackVertebra(f.middle, f.y(l[0]), f.scale, l[1], l[2], l[3], l[4], l[5], l[6]);
        }
        for (int i = 0; i < 4; i++) v[i].body(f.svg, f.y(SpineBack.LEVELS[i][7]), f.y(SpineBack.LEVELS[i][8]));
        for (int i = 4; i >= 0; i--) v[i].arch(f.svg, "vertebra-l" + (i + 1));
        f.svg.end();
    }

    /** One chest vertebra: body behind, arch with processes that point up and out, long spinous process. */
    private static void chest(BodyFrame f, double level, double size) {
        BodyFrame v = new BodyFrame(f.svg, f.scale * size, f.middle, f.y(level), false);
        v.svg.rect("bone-far", v.middle - 18.5 * v.scale, v.y(13), 37 * v.scale, 19 * v.scale, 6, "stroke-width", "2.4");
        v.svg.path("bone", Curve.closed(v.symmetrical("0,11 6,13 11,14 14,9 19,7 25,10 29,9 30,4 27,0.5 20,-1 15,-3 14,-9 13,-15 9,-16 5,-13 0,-12")), "stroke-width", "2.8");
        v.shapes("shadow", "4,4 9,2 12,-2 12,-12 8,-14 5,-10");
        v.svg.path("bone", Curve.closed(v.symmetrical("0,5 2.4,2 3,-6 3.8,-15 4,-21 2.4,-25 0,-26")), "stroke-width", "2.4");
    }
}
