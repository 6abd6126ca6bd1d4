/** Three levels of the lower back seen obliquely from behind: bones, discs, nerves, ligaments and the muscle that hugs the spine belong together. */
final class Network {
    private static final int LEVELS = 4;

    private Network() { }

    static Svg draw() {
        Svg s = new Svg(780, 1000);
        s.clip("frame", "M6 8H774V992H6Z");
        s.group("clip-path", "url(#frame)");
        for (int i = LEVELS - 1; i >= -1; i--) {
            s.path("disc", Curve.closed(at(i, "205,250 300,262 430,250 508,226 516,246 516,272 504,300 480,323 421,345 341,350 262,340 212,322 202,300")), "id", i < 0 ? "disc-top" : "disc-" + (i + 1));
            body(s, i);
        }
        s.path("ligament", Curve.ribbon(along(-1, "507,40 497,110 504,190"), 32), "id", "anterior-ligament", "stroke-width", "2.4");
        s.group("id", "nerves");
        for (int i = -1; i < LEVELS; i++) s.path("nerve", Curve.tube(at(i, "286,262 318,272 350,292 384,326 412,372 430,424 444,490 456,570"), 16, 24, 28, 24, 21, 19, 17, 12), "stroke-width", "2.6");
        s.end();
        s.group("id", "bones");
        for (int i = LEVELS - 1; i >= -1; i--) far(s, i);
        s.group("id", "ligaments");
        for (int i = -1; i < LEVELS; i++) s.path("ligament", Curve.closed(at(i, "84,396 116,432 160,400 204,382 244,440 240,480 190,520 150,540 112,540 88,470")), "stroke-width", "2.4");
        s.end();
        for (int i = LEVELS - 1; i >= -1; i--) arch(s, i);
        s.path("ligament", Curve.ribbon(along(-2, "86,300 79,356 80,412 90,460"), 28), "id", "supraspinous-ligament", "stroke-width", "2.4");
        s.end();
        muscles(s);
        s.end();
        return s;
    }

    private static double[][] at(int level, String points) {
        double[][] p = Curve.points(points);
        for (int i = 0; i < p.length; i++) p[i] = new double[] {52 + 1.22 * (p[i][0] + 15 * level), 40 + 1.22 * (p[i][1] + 215 * level)};
        return p;
    }

    /** The same points at each level, in one line. */
    private static double[][] along(int first, String points) {
        var all = new java.util.ArrayList<double[]>();
        for (int i = first; i < first + LEVELS + 2; i++) all.addAll(java.util.List.of(at(i, points)));
        return all.toArray(double[][]::new);
    }

    private static void body(Svg s, int i) {
        s.path("bone", Curve.closed(at(i, "198,90 240,60 330,48 430,52 484,68 500,88 492,132 497,180 511,214 512,238 494,262 450,280 400,290 340,294 260,280 204,250 206,200 212,150")));
        s.path("bone-inner", Curve.closed(at(i, "202,94 216,72 272,44 350,29 436,36 488,64 498,84 478,106 420,127 340,132 262,122 216,108")), "stroke-width", "2.4");
        s.path("shadow", Curve.closed(at(i, "340,150 420,144 480,124 490,136 494,180 508,216 508,238 490,258 440,276 380,284 420,262 470,236 476,196 466,160")));
        s.path("bone-line", Curve.open(at(i, "400,276 452,264 498,236")), "stroke-width", "1.8");
    }

    private static void far(Svg s, int i) {
        s.path("bone-far", Curve.closed(at(i, "20,132 30,116 58,118 92,134 110,160 84,170 46,164 26,154")), "stroke-width", "2.6");
    }

    private static void arch(Svg s, int i) {
        s.group("id", i < 0 ? "arch-top" : "arch-" + (i + 1));
        s.path("bone", Curve.closed(at(i, "72,164 92,122 130,99 166,97 196,108 212,132 217,176 228,206 210,240 176,262 150,250 148,222 128,206 92,192")));
        s.path("bone", Curve.closed(at(i, "206,218 228,206 250,204 268,236 300,262 330,286 336,316 334,350 328,384 312,404 290,420 270,418 254,404 232,388 206,386 168,396 142,420 116,438 94,431 79,406 84,352 98,314 126,300 160,270 184,240")));
        s.path("shadow", Curve.closed(at(i, "330,300 334,350 326,384 306,406 284,416 262,404 240,384 208,378 170,388 146,404 180,364 230,352 280,366 310,350")));
        s.path("light", Curve.closed(at(i, "96,340 124,312 160,290 190,262 202,264 170,300 130,330 106,372")));
        s.path("bone", Curve.closed(at(i, "246,194 262,158 298,141 326,160 344,194 386,220 440,238 463,256 460,280 444,289 398,281 352,286 320,264 282,262 252,240")));
        s.path("shadow", Curve.closed(at(i, "330,238 380,254 440,268 458,266 456,282 440,286 398,277 352,282 322,260 284,258 262,246 300,246")));
        s.path("light", Curve.closed(at(i, "262,190 274,166 298,152 306,162 286,186 272,214")));
        s.end();
    }

    private static void muscles(Svg s) {
        s.group("id", "muscles");
        for (int i = -2; i < LEVELS - 1; i++) {
            Belly b = new Belly(s, at(i, "96,352 100,400 112,460 134,540 166,630 206,720 250,790"), at(i, "116,330 150,372 190,440 224,520 250,600 272,680 290,760"));
            b.whole("tendon", "stroke-width", "2.4").part("muscle-deep", 0.14, 0.9, 0.03).fibres(4, 0.18, 0.88).shaded(true, 0.16, 0.88);
        }
        s.end();
    }
}
