/** The deep muscles of the lower back from behind: multifidus, quadratus lumborum, the deep part of the erector spinae. */
final class BackDeep {
    /** Multifidus, right half: per level from L1 down, the inner and the outer edge of its bundle, from the spinous process down. */
    private static final String[][] BUNDLES = {
        {"3,172 6,140 13,100 24,55 33,14", "6,174 14,145 23,108 33,66 39,30 38,8"},
        {"3,146 5,110 12,70 22,25 31,-6", "4,150 13,122 21,88 30,48 35,12 35,-10"},
        {"3,112 4,80 9,40 17,0 25,-28", "4,116 13,88 22,50 30,12 33,-14 31,-34"},
        {"3,76 4,46 7,12 12,-24 20,-50", "4,80 13,50 20,20 26,-14 28,-34 24,-54"},
        {"3,42 3.5,16 4,-14 6,-40 10,-64", "4,46 12,22 17,-4 20,-30 20,-48 14,-66"}};

    private BackDeep() { }

    static void multifidus(BodyFrame f) {
        f.pair("multifidus", right -> {
            for (int i = 0; i < BUNDLES.length; i++) {
                f.belly(BUNDLES[i][0], BUNDLES[i][1], right).whole("tendon", "stroke-width", "2.2")
                    .part("muscle-deep", 0.14, 0.9, 0.03, "stroke-width", "2.6").fibres(2, 0.2, 0.88);
            }
        });
    }

    static void quadratus(BodyFrame f) {
        f.pair("quadratus-lumborum", right -> {
            var slips = new StringBuilder();
            for (String slip : new String[] {"36,180 44,172 52,158", "43,146 50,136 56,122", "46,108 53,98 58,86", "46,74 53,66 58,56"}) slips.append(f.ribbon(slip, right, 8));
            f.svg.path("tendon", slips.toString(), "stroke-width", "2.2");
            f.belly("33,207 40,184 46,150 50,114 51,80 50,54 48,32", "72,184 77,160 81,130 84,100 85,74 85,58 84,48", right).whole("tendon", "stroke-width", "2.4")
                .part("muscle-deep", 0.06, 0.92, 0.02, "stroke-width", "3.2").fibres(5, 0.1, 0.9).shaded(right, 0.08, 0.9);
        });
    }

    /** The deep part of the erector spinae (longissimus lumborum): from the pelvis to the side processes, beside the multifidus. */
    static void erector(BodyFrame f) {
        f.pair("deep-erector", right -> f.belly("30,188 31,150 33,110 34,70 36,36 37,4", "37,190 45,150 51,110 54,72 51,40 42,6", right).whole("tendon", "stroke-width", "2.4")
            .part("muscle-deep", 0.07, 0.9, 0.02, "stroke-width", "3.2").toned("light", "0.75").fibres(3, 0.12, 0.88).shaded(right, 0.1, 0.9));
    }
}
