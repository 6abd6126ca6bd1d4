/** Small cards of the bones: the back, other causes, a scan. */
final class BoneCards {
    private BoneCards() { }

    /** Home card "Other causes": two vertebrae, a disc that bulges, a nerve. */
    static Svg causes() {
        Svg s = new Svg(400, 300);
        SideSegment seg = new SideSegment(212, 34, 114, 1);
        s.path("nerve", Curve.tube(seg.mix("U-14,-20 U-15,10 U-17,66 L-18,-14 L-17,40 L-14,102"), 12, 17, 17, 17, 17, 10), "stroke-width", "2.6");
        s.path("change", seg.closed("U2,74 U20,73 U50,72.6 U80,74 U98,75 U102,79 U104,87 L102,-5 L98,1 L80,1 L50,2.2 L20,1.4 L2,1 L-8,-6 L-11,-13 U-7,80"), "id", "disc");
        s.path("disc-core", seg.closed("U26,79.5 U38,77.6 U52,78 U62,80.5 U66,86.5 L62,-6 L52,-3.4 L38,-3 L26,-6 U14,86"), "stroke-width", "2.6");
        for (SideVertebra v : new SideVertebra[] {seg.upper, seg.lower}) {
            s.path("bone", v.spinous());
            s.path("bone", v.bodyAndArch());
            s.path("light", Curve.closed(v.at("4,8 24,7 50,8 72,8 60,14 36,15 14,18 6,24 3,16")));
            s.path("bone", Curve.closed(v.at("-27,20 -22,21 -20,28 -21,36 -25,41.5 -30,41 -33,35 -32.5,26")), "stroke-width", "2.4");
        }
        s.path("nerve", Curve.tube(seg.mix("U-22,66 U-15,70 U-8,77 U1,88 L10,-3 L18,12 L22,26"), 9, 15, 17, 13, 11, 10, 6), "stroke-width", "2.6");
        return s;
    }

    /** A scan of the lower back on a light box: from the side and from the front. */
    static Svg scan() {
        Svg s = new Svg(400, 300);
        s.rect("metal", 8, 8, 384, 284, 14);
        s.rect("paper", 24, 24, 352, 246, 6, "stroke-width", "2.4");
        s.circle("accent", 362, 281, 4.5, "stroke-width", "0");
        s.rect("cloth-2", 44, 38, 146, 222, 5);
        s.rect("cloth-2", 210, 38, 146, 222, 5);
        for (int x : new int[] {92, 258}) s.rect("metal", x, 28, 50, 14, 4, "stroke-width", "2.2");
        s.clip("films", "M46 44H188V258H46ZM212 44H354V258H212Z");
        s.group("clip-path", "url(#films)", "stroke-width", "1.6");
        SideSpine spine = new SideSpine(0.6, 128, 176);
        for (int i = 0; i < 5; i++) s.path("disc", spine.disc(i), "opacity", "0.75");
        for (SideVertebra v : spine.vertebra) {
            s.path("bone-far", v.spinous(), "opacity", "0.7");
            s.path("bone", v.bodyAndArch(), "opacity", "0.92");
        }
        s.path("bone", Curve.closed(Curve.smooth(spine.mm(SideSpine.SACRUM), 44, 1)), "opacity", "0.85");
        for (boolean right : new boolean[] {false, true}) {
            double[][] wing = Curve.points("306,190 322,172 340,166 366,168 366,262 316,262 302,226 300,206");
            s.path("bone-far", Curve.closed(right ? wing : Curve.mirrored(wing, 283)), "opacity", "0.8");
        }
        s.path("bone", Curve.closed("283,186 298,184 314,190 316,200 309,214 303,230 294,242 288,254 283,257 278,254 272,242 263,230 257,214 250,200 252,190 268,184"), "opacity", "0.9");
        for (int i = 0; i < 3; i++) {
            for (int side : new int[] {-1, 1}) s.ellipse("cloth-2", 283 + side * (12 - i * 1.5), 204 + i * 13, 2.4, 2, "stroke-width", "0", "opacity", "0.6");
        }
        for (int i = 0; i < 5; i++) {
            BackVertebra v = new BackVertebra(283, 62 + i * 26.5, 0.62, 44 + i, i > 2 ? 3 : 0, 1 + 0.06 * i, 0.5, 0.5, 26 + i);
            v.body(s, 53 + i * 26.5, 73 + i * 26.5);
            v.shadowgram(s);
        }
        s.end();
        return s;
    }
}
