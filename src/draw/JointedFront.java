import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/**
 * A person seen from the front in a side plank on the knees, in pieces that turn at the joints. The rest pose, in which
 * every angle is 0, is the plank with the hips up. The shins point away from us, so they look short.
 */
final class JointedFront {
    private static final double H = 1130;
    private static final double[] WAIST = {478, 371};
    private static final double WAIST_ROUND = 86;
    private static final double[] NECK = {292, 336};
    private static final double[] ARM = {330, 372};
    private static final double[] ELBOW = {330, 560};
    private static final double[] TOP_ARM = {392, 236};
    private static final double[] TOP_ELBOW = {500, 146};
    private static final double[] LOW_HIP = {610, 470};
    private static final double[] LOW_KNEE = {838, 566};
    private static final double[] TOP_HIP = {628, 398};
    private static final double[] TOP_KNEE = {826, 486};
    private static final double[][] HAIR = {{-84, -6}, {-80, -54}, {-44, -92}, {8, -98}, {56, -80}, {80, -40}, {82, 0}, {70, 6}, {64, -26}, {40, -52}, {-4, -60}, {-44, -48}, {-66, -22}, {-70, 6}};
    private final Look look;
    private final AffineTransform to;
    private final Pieces pieces;
    private final AffineTransform head = AffineTransform.getTranslateInstance(190, 318);

    JointedFront(Look look, double size, double x, double y) {
        this.look = look;
        to = new AffineTransform(size, 0, 0, size, x, y);
        pieces = new Pieces(to);
        head.rotate(Math.toRadians(-62));
        head.scale(.93, .93);
    }

    /** All pieces, from far to near. */
    void draw(Svg s) {
        shank("low", LOW_KNEE, 968, 528);
        shank("top", TOP_KNEE, 950, 450);
        arm("low", ARM, ELBOW, new double[] {262, 612}, "fist", -74, .6);
        thigh("low", LOW_HIP, LOW_KNEE);
        thigh("top", TOP_HIP, TOP_KNEE);
        Area neck = Blob.closed(p(262, 318), p(330, 286), p(366, 330), p(330, 376), p(262, 372), p(228, 346));
        pieces.whole("chest", look.skin() + "-flat", neck);
        trunk();
        head();
        arm("top", TOP_ARM, TOP_ELBOW, new double[] {596, 300}, "flat", 14, .56);
        pieces.write(s);
    }

    /** The pivots, as the figure file names them. */
    String pivots() {
        return pivot("pelvis", p(622, 432)) + pivot("chest", WAIST) + pivot("core", WAIST) + pivot("head", NECK) + pivot("shoulder-low", ARM) + pivot("elbow-low", ELBOW)
            + pivot("shoulder-top", TOP_ARM) + pivot("elbow-top", TOP_ELBOW)
            + pivot("hip-low", LOW_HIP) + pivot("knee-low", LOW_KNEE) + pivot("hip-top", TOP_HIP) + pivot("knee-top", TOP_KNEE);
    }

    private String pivot(String joint, double[] at) {
        double[] in = new double[2];
        to.transform(at, 0, in, 0, 1);
        return joint + " " + Svg.num(in[0]) + " " + Svg.num(in[1]) + "\n";
    }

    private void trunk() {
        Area all = Blob.closed(p(296, 302), p(330, 244), p(378, 202), p(416, 214), p(458, 262), p(510, 294), p(560, 312), p(622, 332, 1), p(664, 372), p(660, 420), p(604, 510, 1), p(566, 484),
            p(500, 458), p(440, 446), p(382, 424), p(326, 424), p(292, 404), p(294, 370), p(318, 340));
        Area right = half(1);
        Area waist = Blob.round(WAIST[0], WAIST[1], WAIST_ROUND, WAIST_ROUND);
        Area chest = Blob.union(Blob.both(all, half(-1)), Blob.both(waist, all));
        Area hips = Blob.union(Blob.both(all, right), waist);
        pieces.joined(look.top() + "-flat", "pelvis", hips, "chest", Blob.union(chest, waist));
        for (int i = 0; i < 3; i++) {
            double x = 62 * i;
            double y = 26 * i;
            pieces.line("core", "lit-line", Blob.line(p(434 + x, 290 + y * .82), p(444 + x, 330 + y), p(436 + x, 372 + y), p(416 + x, 408 + y)), 6.4);
        }
    }

    /** One side of a line across the waist. */
    private static Area half(int side) {
        var line = AffineTransform.getTranslateInstance(WAIST[0], WAIST[1]);
        line.rotate(Math.toRadians(24));
        return new Area(new java.awt.geom.Rectangle2D.Double(side > 0 ? 0 : -900, -900, 900, 1800)).createTransformedArea(line);
    }

    private void thigh(String side, double[] hip, double[] knee) {
        double[][][] rows = {{{0, .064, .064}, {.25, .064, .062}, {.6, .054, .054}, {.85, .045, .045}, {1, .041, .041}}};
        pieces.whole("hip-" + side, look.bottom() + "-flat", new Chain(new double[][] {hip, knee}, rows, H * .98).outline(0, 1, 0, true, true));
    }

    private void shank(String side, double[] knee, double x, double y) {
        double[][][] rows = {{{0, .036, .036}, {.4, .038, .038}, {.8, .027, .027}, {1, .025, .025}}};
        var chain = new Chain(new double[][] {{knee[0] - 16, knee[1] - 8}, {x, y}}, rows, H);
        Area foot = Blob.union(chain.outline(.6, 1, -4, true, true), Blob.closed(p(x - 20, y - 18), p(x + 8, y - 24), p(x + 22, y - 6), p(x + 14, y + 18), p(x - 14, y + 22)));
        pieces.whole("knee-" + side, look.skin() + "-far", foot);
        pieces.whole("knee-" + side, look.bottom() + "-far", chain.outline(0, .8, 0, true, false));
    }

    private void arm(String side, double[] shoulder, double[] elbow, double[] wrist, String grip, double way, double sleeve) {
        var chain = new Chain(new double[][] {shoulder, elbow, wrist}, Flesh.arm(look), H * .98);
        double round = .021 * H * look.flesh();
        Area upper = Blob.union(chain.outline(0, 1, 0, true, false), Blob.round(elbow[0], elbow[1], round, round));
        Area lower = Blob.union(chain.outline(1, 2, 0, false, false), Blob.round(elbow[0], elbow[1], round, round), Palm.shape(grip, wrist, way, .105 * H));
        pieces.joined(look.skin() + "-flat", "shoulder-" + side, upper, "elbow-" + side, lower);
        for (double[][] line : Palm.lines(grip, wrist, way, .105 * H)) pieces.line("elbow-" + side, look.skin() + "-line", Blob.line(line), 1.8);
        pieces.whole("shoulder-" + side, look.top() + "-flat", chain.outline(0, sleeve, 8, true, false));
    }

    private void head() {
        String skin = look.skin() + "-flat";
        pieces.whole("head", skin, at(Blob.closed(p(0, -82), p(48, -66), p(66, -16), p(60, 30), p(36, 66), p(0, 80), p(-36, 66), p(-60, 30), p(-66, -16), p(-48, -66))));
        pieces.whole("head", skin, at(Blob.round(-68, 4, 10, 17))).whole("head", skin, at(Blob.round(68, 4, 10, 17)));
        pieces.whole("head", look.hair(), at(Blob.closed(HAIR)));
        pieces.fill("head", "ink", at(Blob.round(-26, -4, 5, 7))).fill("head", "ink", at(Blob.round(26, -4, 5, 7)));
        pieces.line("head", "outline", line(p(-38, -22), p(-27, -26), p(-16, -23)), 2).line("head", "outline", line(p(38, -22), p(27, -26), p(16, -23)), 2);
        pieces.line("head", look.skin() + "-line", line(p(-2, 2), p(-6, 16), p(2, 23)), 2);
        pieces.line("head", look.skin() + "-line", line(p(-19, 45), p(0, 51), p(19, 45)), 2.6);
    }

    private Area at(Area shape) {
        return shape.createTransformedArea(head);
    }

    private Path2D line(double[]... points) {
        Path2D line = Blob.line(points);
        line.transform(head);
        return line;
    }

    private static double[] p(double... at) {
        return at;
    }
}
