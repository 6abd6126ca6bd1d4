/** The deep muscles that are seen from the front: quadratus lumborum and psoas. */
final class FrontDeep {
    private FrontDeep() { }

    static void quadratus(BodyFrame f) {
        f.pair("quadratus-lumborum", right -> {
            var slips = new StringBuilder();
            for (String slip : new String[] {"35,181 44,172 52,158", "42,147 50,136 56,122", "46,108 53,98 58,86", "46,74 53,66 58,56"}) slips.append(f.ribbon(slip, right, 8));
            f.svg.path("tendon", slips.toString(), "stroke-width", "2.2");
            f.belly("33,208 40,184 46,150 50,114 51,80 50,54 48,30", "74,184 79,160 84,130 87,100 88,74 88,58 87,43", right).whole("tendon", "stroke-width", "2.4")
                .part("muscle-deep", 0.06, 0.93, 0.02, "stroke-width", "3.2").toned("light", "0.75").fibres(5, 0.1, 0.9).shaded(right, 0.08, 0.9);
        });
    }

    static void psoas(BodyFrame f) {
        f.pair("psoas", right -> {
            var slips = new StringBuilder();
            for (String slip : new String[] {"20,226 24,212 30,192", "21,188 27,176 33,160", "22,148 29,136 36,118", "23,104 31,92 40,74", "24,62 33,50 44,32", "24,22 36,6 50,-14"}) slips.append(f.ribbon(slip, right, 12));
            f.svg.path("muscle-deep", slips.toString(), "stroke-width", "2.6");
            f.shape("shadow", "28,190 44,150 58,100 70,50 78,16 82,20 76,48 66,100 50,160 36,196", right);
            f.belly("22,216 25,180 26,140 27,100 30,60 38,20 52,-22 70,-64 90,-104 107,-140", "28,222 38,186 47,146 56,100 64,60 74,18 84,-24 94,-66 103,-106 112,-145", right).whole("tendon", "stroke-width", "2.4")
                .part("muscle-deep", 0.03, 0.76, 0.06, "stroke-width", "3.2").fibres(5, 0.06, 0.78).shaded(right, 0.05, 0.78);
            if (right) f.anchor(56, 20, 110, 390);
        });
    }
}
