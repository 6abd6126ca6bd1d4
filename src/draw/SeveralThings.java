/** One segment with several mild changes at once: disc a little flatter, small joint a little rough, muscle tight. */
final class SeveralThings {
    private SeveralThings() { }

    static Svg draw() {
        Svg s = new Svg(1000, 700);
        SideSegment seg = new SideSegment(570, 92, 270, 0.72);
        s.clip("window", "M28 6H972Q994 6 994 28V672Q994 694 972 694H28Q6 694 6 672V28Q6 6 28 6Z");
        s.group("clip-path", "url(#window)");
        s.path("ghost", "M" + Curve.open("30,-20 44,100 54,230 56,350 50,470 36,600 16,720").substring(1) + "L1020 720L1020 -20Z");
        s.group("transform", "translate(38 0)");
        muscle(s);
        seg.ligaments(s);
        MotionSegment.canal(s, seg);
        disc(s, seg);
        seg.upper.drawSpinous(s);
        seg.lower.drawSpinous(s);
        seg.upper.drawBody(s);
        seg.lower.drawBody(s);
        s.path("nerve", Curve.tube(seg.mix("U-22,66 U-16,70 U-9,76 U-2,85 L8,4 L16,20 L20,36"), 20, 34, 38, 30, 26, 22, 12), "id", "nerve-root");
        s.group("id", "change-facet");
        s.path("change", seg.closed("U-38,70 U-44,76 U-50,86 U-55,97 U-61,108 U-67,118 U-72,126 U-78,123 U-71,111 U-64,99 U-58,88 U-52,78 U-46,71"), "stroke-width", "2.4");
        s.path("change", seg.closed("L-20,-14 L-19,-22 L-25,-28 L-34,-27 L-40,-18 L-43,-8 L-48,2 L-53,12 L-59,22 L-63,28 L-57,29 L-50,19 L-44,8 L-39,-2 L-34,-13 L-28,-19"), "stroke-width", "2.4");
        s.end();
        s.end();
        s.end();
        return s;
    }

    private static void disc(Svg s, SideSegment seg) {
        s.group("id", "change-disc");
        s.path("change", seg.closed("U2,75 U20,73.6 U50,72.6 U80,74.4 U98,75 U104,80 U106.5,85 L105,-6 L98,0 L80,0.8 L50,2.2 L20,1 L2,-1 L-5,-6 L-7,-10 U-5,80"));
        for (String layer : new String[] {"U92,75.6 U97,83 L92,0", "U82,74.8 U86,82 L82,0.8", "U72,73.8 U75,82 L72,1.4", "U10,75.2 U5,82 L8,-0.4", "U20,74.2 U16,82 L19,0.8"}) {
            s.path("detail", seg.open(layer), "stroke-width", "1.8");
        }
        s.path("disc-core", seg.closed("U30,79 U40,77 U50,77 U60,79.5 U63,83.5 L58,-3 L48,-1.4 L38,-2.4 U28,84"), "stroke-width", "2.4");
        s.end();
    }

    private static final String MUSCLE = "70,-20 130,-20 170,60 210,160 234,280 238,400 222,520 184,630 136,720 56,720 70,620 82,500 88,380 86,250 80,110";

    /** A long back muscle behind the bones, tight in the middle. */
    private static void muscle(Svg s) {
        s.group("id", "muscle");
        s.path("tendon", Curve.closed("54,-20 90,-20 110,120 116,380 100,560 80,720 38,720 58,580 72,400 72,240 64,100"), "stroke-width", "2.4");
        s.path("muscle-surface", Curve.closed(MUSCLE));
        s.clip("clip-muscle", Curve.closed(MUSCLE));
        s.group("id", "change-muscle");
        s.path("change", Curve.closed("70,240 110,196 160,180 210,200 250,260 262,350 250,440 210,500 160,520 110,502 74,456 60,350"), "clip-path", "url(#clip-muscle)", "stroke-width", "0");
        s.path("light", Curve.closed("104,300 112,250 130,222 136,240 124,290 118,360 112,400 102,360"));
        s.end();
        for (String line : new String[] {"84,0 94,120 104,260 104,400 92,560 74,700", "96,0 114,120 128,260 128,400 114,560 88,700", "108,0 138,130 154,260 154,400 138,560 104,690",
            "118,10 162,130 180,260 182,400 162,560 120,690", "132,30 184,160 206,280 208,400 188,530 146,660"}) {
            s.path("muscle-line", Curve.open(line), "stroke-width", "2");
        }
        s.end();
    }
}
