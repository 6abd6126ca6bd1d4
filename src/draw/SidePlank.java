import java.awt.geom.Area;

/** The side plank on the knees, seen from the front. */
final class SidePlank {
    private static final double H = 1130;
    private static final double[][] HAIR = {{-84, -6}, {-80, -54}, {-44, -92}, {8, -98}, {56, -80}, {80, -40}, {82, 0}, {70, 6}, {64, -26}, {40, -52}, {-4, -60}, {-44, -48}, {-66, -22}, {-70, 6}};

    private SidePlank() {
    }

    /** The picture. */
    static Svg draw() {
        Svg s = new Svg(1000, 668);
        s.group("transform", "translate(0 -34)");
        s.path("mat", "M90 528L958 528C968 528 974 532 977 540L990 676C990 690 986 694 976 694L24 694C14 694 8 690 10 678L72 540C76 532 82 528 90 528Z");
        s.path("shadow", "M240 640C400 600 700 612 950 584C980 600 976 622 950 630C760 650 420 650 270 662Z");
        Look look = People.TOM;
        shank(s, look, 838, 556, 968, 520, true);
        shank(s, look, 800, 470, 950, 446, false);
        // the lower arm first, then legs and trunk
        limb(s, look, new double[][] {{330, 372}, {330, 560}, {262, 612}}, "fist", -74, .6);
        leg(s, look, new double[][] {{610, 470}, {838, 566}});
        leg(s, look, new double[][] {{628, 398}, {826, 486}});
        s.path("skin", Blob.data(Blob.closed(p(262, 318), p(330, 286), p(366, 330), p(330, 376), p(262, 372), p(228, 346)), null));
        s.path(look.top(), Blob.data(trunk(), null));
        s.path("detail", "M408 398C430 412 460 424 486 430", "stroke-width", "2");
        head(s);
        limb(s, look, new double[][] {{392, 236}, {500, 146}, {596, 300}}, "flat", 14, .56);
        return s;
    }

    private static Area trunk() {
        return Blob.closed(p(296, 302), p(330, 244), p(378, 202), p(416, 214), p(458, 262), p(510, 294), p(560, 312), p(622, 332, 1), p(664, 372), p(660, 420), p(604, 510, 1), p(566, 484),
            p(500, 458), p(440, 446), p(382, 424), p(326, 424), p(292, 404), p(294, 370), p(318, 340));
    }

    private static void leg(Svg s, Look look, double[][] at) {
        double[][][] thigh = {{{0, .062, .062}, {.25, .062, .06}, {.6, .052, .052}, {.85, .043, .043}, {1, .038, .038}}};
        var chain = new Chain(at, thigh, H * .98);
        s.path(look.skin(), Blob.data(chain.outline(.1, 1, 0, false, true), null));
        s.path(look.bottom(), Blob.data(chain.outline(0, .66, 7, false, false), null));
        double[] k = chain.beside(.99, -.006);
        s.path(look.skin() + "-line", "M" + Svg.num(k[0] - 6) + " " + Svg.num(k[1] - 16) + "q16 12 6 34", "stroke-width", "2");
    }

    private static void shank(Svg s, Look look, double x, double y, double tx, double ty, boolean low) {
        double[][][] rows = {{{0, .034, .034}, {.4, .036, .036}, {.8, .024, .024}, {1, .022, .022}}};
        var chain = new Chain(new double[][] {{x, y}, {tx, ty}}, rows, H);
        Area all = Blob.union(chain.outline(0, 1, 0, true, true), Blob.closed(p(tx - 20, ty - 18), p(tx + 8, ty - 24), p(tx + 22, ty - 6), p(tx + 14, ty + 18), p(tx - 14, ty + 22)));
        s.path(look.skin(), Blob.data(all, null)).path("shadow", Blob.data(all, null));
    }

    private static void limb(Svg s, Look look, double[][] at, String grip, double way, double sleeve) {
        var chain = new Chain(at, Flesh.arm(look), H * .98);
        s.path(look.skin(), Blob.data(Blob.union(chain.outline(0, 2, 0, true, false), Palm.shape(grip, at[2], way, .105 * H)), null));
        for (double[][] line : Palm.lines(grip, at[2], way, .105 * H)) s.path(look.skin() + "-line", Blob.data(Blob.line(line), null), "stroke-width", "2");
        s.path(look.top(), Blob.data(chain.outline(0, sleeve, 8, true, false), null));
    }

    private static void head(Svg s) {
        s.group("transform", "translate(190 318) rotate(-62) scale(.93)");
        s.path("skin", Blob.data(Blob.closed(p(0, -82), p(48, -66), p(66, -16), p(60, 30), p(36, 66), p(0, 80), p(-36, 66), p(-60, 30), p(-66, -16), p(-48, -66)), null));
        s.ellipse("skin", -68, 4, 10, 17).ellipse("skin", 68, 4, 10, 17);
        s.path("hair-2", Blob.data(Blob.closed(HAIR), null));
        s.ellipse("hair", -26, -4, 5, 7, "stroke-width", "0").ellipse("hair", 26, -4, 5, 7, "stroke-width", "0");
        s.path("skin-2-line", "M-38 -22Q-27 -29 -16 -23M38 -22Q27 -29 16 -23", "stroke-width", "2");
        s.path("skin-line", "M-2 2C-6 14 -8 20 2 23", "stroke-width", "2.4").path("skin-line", "M-19 45Q0 58 19 45", "stroke-width", "3");
        s.end();
    }

    private static double[] p(double... at) {
        return at;
    }
}
