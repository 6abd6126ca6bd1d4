/** The back half of the slice: vertebra with nerves, and the muscles that lie against it. */
final class SectionBack {
    private static final String BONE = "0,115.4 8,114.8 16,112 22,106 25,97.6 24.6,89.6 22,83 20.4,79.6 22.4,76 28,73.6 36,72.4 43,71.4 47.2,69.4 47.4,66.4 43,64.6 35,65 28,65.4 24.4,62 24.6,57 23.4,51.6 19.6,49 15.4,50 "
        + "11,51.4 7.4,48 5,42 4,36 4.2,30 4.8,26.4 3,23.4 0,23";
    private static final String CANAL = "0,79.4 6,79 11,77 13,73.4 12.4,69.4 9,64.6 4,60.6 0,58.8";

    private SectionBack() { }

    static void draw(BodyFrame f) {
        f.pair("quadratus-lumborum", right -> {
            f.shape("muscle-deep", "48.4,71.4 55,78 64,84.6 75,88.6 84,87 87,80 83,73.6 74,69.4 62,66.4 52,65.6", right);
            SectionWall.lines(f, right, "58,72 62,78", "67,73 70,80", "76,76 78,82");
        });
        f.pair("psoas", right -> {
            f.shape("muscle-deep", "25.6,111 33,118 44,118 54.6,110 60.4,97 58,84 49,75.6 38,74.2 30,76 24.8,81 26.4,89 27,98", right);
            SectionWall.lines(f, right, "33,106 38,109", "42,104 47,100", "33,96 36,90", "43,92 49,92", "38,82 43,84");
            f.shape("light", right ? "30,110 36,113 43,110 36,108" : "54,98 50,106 43,112 48,102", right);
        });
        f.pair("erector-spinae", right -> {
            f.shape("muscle-surface", "50,62.6 58,64.4 68,67 77,67.4 81,61 78,49 70,38 58,28.4 49,24.4 47,34 47,46 47.4,56", right);
            f.shape("muscle-surface", "27,50 27,58 31,62 40,62.6 48,61.4 48,50 48,36 49,25 40,21.4 30,20.6 23.6,22 27,32 28,42", right);
            SectionWall.lines(f, right, "33,54 37,56", "34,44 35,49", "41,47 42,53", "33,32 34,38", "41,31 42,37", "54,56 58,58", "54,44 56,50", "62,46 65,52", "66,58 71,60", "56,34 60,38");
        });
        f.pair("multifidus", right -> {
            f.shape("muscle-deep", "6,46 8.4,50.6 11.6,53 16,51.8 20,50.6 24,50 26.4,44 26,35 22.6,27 15,22 7,20.8 5.4,26 5,33 5.2,40", right);
            SectionWall.lines(f, right, "10,44 13,47", "18,42 21,45", "10,34 12,39", "18,31 20,36", "10,25 14,28");
        });
        vertebra(f);
        nerves(f);
    }

    private static void vertebra(BodyFrame f) {
        Svg s = f.svg;
        s.group("id", "vertebra");
        s.path("bone", Curve.closed(f.symmetrical(BONE)) + Curve.closed(f.symmetrical(CANAL)), "fill-rule", "evenodd");
        s.path("bone-inner", Curve.closed(f.symmetrical("0,113 8,112.4 15,109.8 20,104.6 22.6,97 22.4,90 20,84.6 14,82.4 6,81.8 0,81.8")), "stroke-width", "1.8");
        s.path("bone-inner", Curve.closed(f.symmetrical("0,54 3,50 2.6,40 2.4,32 2.6,27 0,25.4")), "stroke-width", "1.6");
        f.shapes("shadow", "24,61 23,55 19,50.6 14,52.6 9,52 15,57 20,62");
        f.lines("bone-line", "23,71 32,69.4 42,68.4", "stroke-width", "1.8");
        f.lines("bone-line", "13,60 16,55 19,52", "stroke-width", "1.8");
        s.end();
    }

    private static void nerves(BodyFrame f) {
        Svg s = f.svg;
        s.group("id", "nerves", "stroke-width", "2");
        s.path("fat", Curve.closed(f.symmetrical(CANAL)), "stroke-width", "2.2");
        s.path("tendon", Curve.closed(f.symmetrical("0,77.6 6,77 9.6,73.6 8.8,69 5,65 0,63.6")));
        for (double[] dot : new double[][] {{-5.6, 73.4}, {-2, 75}, {2, 75}, {5.6, 73.4}, {-4.6, 69.6}, {0, 71}, {4.6, 69.6}, {-1.8, 66.8}, {1.8, 66.8}}) {
            s.circle("nerve", f.middle + dot[0] * f.scale, f.y(dot[1]), 1.5 * f.scale, "stroke-width", "1.4");
        }
        for (int side : new int[] {-1, 1}) s.ellipse("nerve", f.middle + side * 28.4 * f.scale, f.y(80.4), 3.4 * f.scale, 2.6 * f.scale);
        s.end();
    }
}
