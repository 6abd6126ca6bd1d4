/** The trunk from the right side: long columns behind the spine, psoas in front of it, straight belly muscle at the front. */
final class MusclesSide {
    private static final SideSpine SPINE = new SideSpine(1.95, 282, 574);

    private MusclesSide() { }

    static Svg draw() {
        Svg s = new Svg(580, 1000);
        s.clip("trunk-edge", "M6 8H574V992H6Z");
        s.group("clip-path", "url(#trunk-edge)");
        CoreCanister.silhouette(s, SPINE);
        SideBones.pelvis(s, SPINE);
        SideBones.thigh(s, SPINE);
        rectus(s);
        SideBones.spine(s, SPINE);
        muscle(s, "multifidus", "muscle-deep", "-62,200 -67,180 -66,150 -62,110 -62,74 -66,40 -77,4 -88,-30 -98,-66", "-54,200 -44,180 -38,150 -32,112 -30,78 -34,44 -50,8 -68,-24 -90,-62", 0.06, 0.92, 4);
        psoas(s);
        muscle(s, "quadratus-lumborum", "muscle-deep", "-43,168 -40,140 -37,100 -36,70 -38,40", "-34,164 -22,140 -13,105 -7,75 -2,44", 0.06, 0.94, 4);
        SideBones.ribs(s, SPINE, 1.95);
        muscle(s, "erector-spinae", "muscle-surface", "-106,340 -104,290 -97,250 -90,210 -82,170 -76,120 -73,80 -74,40 -82,6 -94,-30 -98,-52", "-76,340 -72,290 -64,250 -56,210 -50,170 -46,130 -44,90 -46,54 -56,20 -74,-16 -92,-48", 0, 0.82, 5);
        s.end();
        return s;
    }

    private static void muscle(Svg s, String id, String look, String back, String front, double from, double to, int fibres) {
        s.group("id", id);
        new Belly(s, SPINE.mm(back), SPINE.mm(front)).whole("tendon", "stroke-width", "2.4").part(look, from, to, 0.02).fibres(fibres, from + 0.03, to - 0.02).shaded(true, from + 0.03, to - 0.02);
        s.end();
    }

    private static void psoas(Svg s) {
        s.group("id", "psoas");
        new Belly(s, SPINE.mm("-14,214 -8,180 0,140 4,100 4,60 4,20 12,-20 22,-60 20,-100 2,-138"), SPINE.mm("0,218 12,184 22,146 30,104 36,62 40,20 44,-20 44,-60 36,-104 10,-148"))
            .whole("tendon", "stroke-width", "2.4").part("muscle-deep", 0.03, 0.8, 0.04).fibres(4, 0.06, 0.78).shaded(true, 0.06, 0.78);
        s.end();
    }

    private static void rectus(Svg s) {
        s.group("id", "rectus-abdominis");
        Belly b = new Belly(s, SPINE.mm("88,330 90,290 91,250 94,215 99,175 105,130 109,90 110,50 106,10 95,-30 77,-70 56,-98"), SPINE.mm("106,330 107,290 107,250 110,218 116,176 121,132 125,90 126,50 123,10 113,-30 94,-70 64,-106"));
        b.whole("tendon", "stroke-width", "2.4");
        b.part("muscle-surface", -0.02, 0.2, 0.01, "stroke-width", "2.6").part("muscle-surface", 0.24, 0.41, 0.01, "stroke-width", "2.6").part("muscle-surface", 0.45, 0.61, 0.01, "stroke-width", "2.6")
            .part("muscle-surface", 0.65, 0.94, 0.02, "stroke-width", "2.6").fibres(1, 0.02, 0.92);
        s.end();
    }
}
