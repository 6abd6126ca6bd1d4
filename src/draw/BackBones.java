/** Ribs, spine from the eighth chest vertebra down, sacrum and pelvis from behind, in a body frame. */
final class BackBones {
    /** Ribs 12 to 6: the part that faces us, and the far part that turns to the front (empty: a free end). */
    private static final String[][] RIBS = {
        {"20.3,213 32.8,209 48.2,201 63.7,189 77.2,174 86.8,160", ""},
        {"20.3,240 38.6,239 59.8,233 83,217 102.3,194 114.8,170 121.6,150", ""},
        {"21.2,265 40.5,266 63.7,262 90.7,246 111.9,221 124.5,193 127.4,166", "127.4,166 123.5,150 113.9,140 100.4,138"},
        {"22.2,289 42.5,292 67.5,290 96.5,275 117.7,250 130.3,221 133.2,194", "133.2,194 130.3,178 117.7,162 98.4,154 81.1,157"},
        {"22.2,312 44.4,317 69.5,316 100.4,302 122.6,277 135.1,248 138,220", "138,220 135.1,203 119.7,186 94.6,174 64.7,177"},
        {"23.2,335 46.3,342 73.3,342 104.2,328 126.4,303 139,274 141.9,246", "141.9,246 138,229 121.6,212 90.7,198 50.2,204"},
        {"23.2,357 46.3,366 75.3,367 108.1,354 129.3,330 141.9,300 143.8,272", "143.8,272 139.9,256 123.5,238 90.7,224 36.7,232"}};
    /** Chest vertebrae T12 to T8: level of the transverse processes. */
    private static final double[] CHEST = {211, 237.5, 262.5, 286.5, 309.5};

    private BackBones() { }

    /** The given number of ribs (from the lowest up) and of chest vertebrae, lumbar spine, sacrum, pelvis, in drawing order. */
    static void draw(BodyFrame f, int ribs, int chest) {
        bodies(f, chest);
        arches(f, ribs, chest);
    }

    /** What lies in front of the canal: discs and vertebral bodies. */
    static void bodies(BodyFrame f, int chest) {
        discs(f);
        BackVertebra[] v = lumbar(f);
        for (int i = 0; i < 5; i++) v[i].body(f.svg, f.y(SpineBack.LEVELS[i][7]), f.y(SpineBack.LEVELS[i][8]));
        for (int i = 0; i < chest; i++) f.svg.rect("bone-far", f.middle - 18.5 * f.scale, f.y(CHEST[i] + 13), 37 * f.scale, 19 * f.scale, 6, "stroke-width", "2.4");
    }

    /** What lies behind and beside the canal. */
    static void arches(BodyFrame f, int ribs, int chest) {
        cage(f, ribs);
        below(f);
        spine(f, chest);
    }

    /** The arches of the vertebrae with all their processes. */
    static void spine(BodyFrame f, int chest) {
        BackVertebra[] v = lumbar(f);
        f.svg.group("id", "spine");
        for (int i = 4; i >= 0; i--) v[i].arch(f.svg, "vertebra-l" + (i + 1));
        f.svg.end();
        for (int i = 0; i < chest; i++) chest(f, CHEST[i], 1 - 0.015 * i);
    }

    /** The lowest ribs: first what turns away to the front, then what faces us. */
    static void cage(BodyFrame f, int ribs) {
        f.svg.group("id", "ribs");
        for (int i = ribs - 1; i >= 2; i--) f.tubes("bone-far", RIBS[i][1], 9, "stroke-width", "2.2");
        if (ribs > 3) f.tubes("cartilage", "106,137 92,144 75,162 57,188 42,218 29,252 21,290 17,330", 11, "stroke-width", "2.2");
        for (int i = ribs - 1; i >= 0; i--) f.tubes("bone", RIBS[i][0], i == 0 ? 9 : 10.5, "stroke-width", "2.8");
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

    /** Opens a group that shows only what lies below the notch of the pelvis and beside its branches. */
    static void belowNotch(BodyFrame f) {
        String edge = "38,-46.5 46,-52.6 50,-51.1 55,-49.7 60,-51.1 63,-56.6 150,-57 150,-190 20,-190 20,-47";
        var clip = new StringBuilder();
        for (boolean right : new boolean[] {false, true}) {
            char letter = 'M';
            for (double[] p : f.at(edge, right)) {
                clip.append(letter).append(Svg.num(p[0])).append(' ').append(Svg.num(p[1]));
                letter = 'L';
            }
            clip.append('Z');
        }
        f.svg.clip("below-notch", clip.toString());
        f.svg.group("clip-path", "url(#below-notch)");
    }

    private static void discs(BodyFrame f) {
        f.svg.group("id", "discs");
        for (int i = 0; i < 5; i++) {
            double[] l = SpineBack.LEVELS[i];
            double low = (i < 4 ? SpineBack.LEVELS[i + 1][7] : -6) - 2;
            double w = l[6] + 4;
            double top = l[8] + 2;
            f.svg.path("disc", Curve.closed(f.symmetrical("0," + top + " " + 0.92 * w + "," + top + " " + w + "," + (top + low) / 2 + " " + 0.92 * w + "," + low + " 0," + low)), "stroke-width", "2.4");
        }
        f.svg.end();
    }

    private static BackVertebra[] lumbar(BodyFrame f) {
        BackVertebra[] v = new BackVertebra[5];
        for (int i = 0; i < 5; i++) {
            double[] l = SpineBack.LEVELS[i];
            v[i] = new BackVertebra(f.middle, f.y(l[0]), f.scale, l[1], l[2], l[3], l[4], l[5], l[6]);
        }
        return v;
    }

    /** One chest vertebra: arch with processes that point up and out, long spinous process. */
    private static void chest(BodyFrame f, double level, double size) {
        BodyFrame v = new BodyFrame(f.svg, f.scale * size, f.middle, f.y(level), false);
        v.svg.path("bone", Curve.closed(v.symmetrical("0,11 6,13 11,14 14,9 19,7 25,10 29,9 30,4 27,0.5 20,-1 15,-3 14,-9 13,-15 9,-16 5,-13 0,-12")), "stroke-width", "2.8");
        v.shapes("shadow", "4,4 9,2 12,-2 12,-12 8,-14 5,-10");
        v.svg.path("bone", Curve.closed(v.symmetrical("0,5 2.4,2 3,-6 3.8,-15 4,-21 2.4,-25 0,-26")), "stroke-width", "2.4");
    }
}
