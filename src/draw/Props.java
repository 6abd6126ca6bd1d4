/** Things around the people: mat, chair, stick, plants, ground. */
final class Props {
    private Props() {
    }

    /** A thin mat on the floor, its upper side at y. */
    static void mat(Svg s, double x, double y, double width) {
        s.rect("mat", x, y, width, 20, 9);
        s.path("light", "M" + Svg.num(x + 14) + " " + Svg.num(y + 5) + "h" + Svg.num(width - 28) + "v4h" + Svg.num(28 - width) + "Z");
    }

    /** A soft shadow on the ground. */
    static void ground(Svg s, double x, double y, double width) {
        s.ellipse("shadow", x, y, width / 2, Math.max(5, width * .022));
    }

    /** A plain chair facing right (or left with side -1): middle of the seat at x, seat height y, floor. */
    static void chair(Svg s, double x, double y, double floor, double size, int side) {
        s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") scale(" + Svg.num(side) + " 1)");
        double z = size;
        double f = floor - y;
        s.path("wood", "M" + p(-.44 * z, .1 * z) + "L" + p(-.56 * z, f) + "L" + p(-.49 * z, f) + "L" + p(-.34 * z, .1 * z) + "Z");
        s.path("wood", "M" + p(.34 * z, .1 * z) + "L" + p(.45 * z, f) + "L" + p(.52 * z, f) + "L" + p(.46 * z, .1 * z) + "Z");
        s.path("wood", "M" + p(-.46 * z, .1 * z) + "C" + p(-.52 * z, -.3 * z) + " " + p(-.56 * z, -.8 * z) + " " + p(-.66 * z, -1.12 * z) + "C" + p(-.67 * z, -1.2 * z) + " "
            + p(-.58 * z, -1.2 * z) + " " + p(-.56 * z, -1.12 * z) + "C" + p(-.46 * z, -.8 * z) + " " + p(-.42 * z, -.3 * z) + " " + p(-.37 * z, .1 * z) + "Z");
        s.rect("cloth-3", -.5 * z, 0, 1.02 * z, .13 * z, .05 * z);
        s.end();
    }

    /** A walking stick from a hand down to the ground. */
    static void stick(Svg s, double[] hand, double footX, double footY) {
        String line = "M" + p(hand[0] - 14, hand[1] - 3) + "L" + p(hand[0] + 9, hand[1] - 3) + "L" + p(footX, footY - 3);
        s.path("outline", line, "stroke-width", "11");
        s.path("accent-line", line, "stroke-width", "5.4");
    }

    /** A round tree. */
    static void tree(Svg s, double x, double ground, double size) {
        double z = size;
        s.path("wood", "M" + p(x - .06 * z, ground) + "C" + p(x - .03 * z, ground - .2 * z) + " " + p(x - .035 * z, ground - .35 * z) + " " + p(x - .04 * z, ground - .5 * z) + "L"
            + p(x + .04 * z, ground - .5 * z) + "C" + p(x + .035 * z, ground - .35 * z) + " " + p(x + .03 * z, ground - .2 * z) + " " + p(x + .07 * z, ground) + "Z");
        double[] c = {-.2, -.56, .17, .04, -.52, .18, .24, -.6, .16, -.13, -.76, .18, .13, -.8, .18, 0, -.66, .24};
        var crown = new java.awt.geom.Area();
        for (int i = 0; i < c.length; i += 3) crown.add(Blob.round(x + c[i] * z, ground + c[i + 1] * z, c[i + 2] * z, c[i + 2] * z));
        s.path("plant", Blob.data(crown, null));
        s.ellipse("light", x - .16 * z, ground - .8 * z, .055 * z, .04 * z);
    }

    /** A potted plant. */
    static void pot(Svg s, double x, double ground, double size) {
        double z = size;
        for (double[] leaf : new double[][] {{-.42, -.9}, {-.2, -1.2}, {.06, -1.3}, {.3, -1.1}, {.46, -.82}}) {
            double lx = leaf[0] * z;
            double ly = leaf[1] * z;
            s.path("plant", "M" + p(x, ground - .4 * z) + "Q" + p(x + lx * .1 - .16 * z, ground + ly * .7) + " " + p(x + lx, ground + ly) + "Q" + p(x + lx * .9 + .1 * z, ground + ly * .55) + " " + p(x, ground - .4 * z) + "Z");
        }
        s.path("cloth-3", "M" + p(x - .26 * z, ground - .42 * z) + "L" + p(x + .26 * z, ground - .42 * z) + "L" + p(x + .18 * z, ground) + "L" + p(x - .18 * z, ground) + "Z");
    }

    /** The part of a wheelchair behind the person: hip at x, ground y, for a person of height h, facing right. */
    static void wheelchairBack(Svg s, double x, double y, double h) {
        wheel(s, x - .021 * h, y - .175 * h, .17 * h, true);
        wheel(s, x + .235 * h, y - .055 * h, .05 * h, true);
        String frame = "M" + p(x - .16 * h, y - .6 * h) + "L" + p(x - .12 * h, y - .6 * h) + "L" + p(x - .095 * h, y - .27 * h) + "L" + p(x + .2 * h, y - .27 * h)
            + "L" + p(x + .262 * h, y - .07 * h) + "L" + p(x + .36 * h, y - .055 * h);
        s.path("outline", frame, "stroke-width", "15");
        s.path("accent-line", frame, "stroke-width", "8.6");
        s.path("cloth-2", "M" + p(x - .128 * h, y - .56 * h) + "L" + p(x - .104 * h, y - .56 * h) + "L" + p(x - .076 * h, y - .285 * h) + "L" + p(x - .1 * h, y - .285 * h) + "Z");
        s.rect("cloth-2", x - .1 * h, y - .288 * h, .3 * h, .026 * h, .01 * h);
    }

    /** The wheels of a wheelchair that are before the person. */
    static void wheelchairFront(Svg s, double x, double y, double h) {
        wheel(s, x + .235 * h, y - .05 * h, .05 * h, false);
        wheel(s, x - .03 * h, y - .172 * h, .172 * h, false);
    }

    private static void wheel(Svg s, double x, double y, double r, boolean far) {
        s.path("cloth-2", ring(x, y, r) + ring(x, y, r * .86), "fill-rule", "evenodd");
        if (!far) {
            s.circle("accent-line", x, y, r * .78, "stroke-width", "3.2", "opacity", ".8");
            for (int i = 0; i < 8; i++) {
                double[] tip = Joints.go(new double[] {x, y}, i * 45 + 10, r * .88);
                s.line("detail", x, y, tip[0], tip[1], "stroke-width", "2");
            }
            s.circle("metal", x, y, r * .12, "stroke-width", "2");
        }
    }

    /** A smooth line as a softly lit spine: a glow around a line that grows stronger downwards and ends in a point. */
    static void spine(Svg s, double[][] line, double width) {
        double[][] even = RunModel.dense(line).toArray(double[][]::new);
        double[][] calm = new double[21][];
        for (int i = 0; i < calm.length; i++) {
            calm[i] = new double[2];
            int from = Math.max(0, 20 * i - 34);
            int to = Math.min(400, 20 * i + 34);
            for (int k = from; k <= to; k++) {
                calm[i][0] += even[k][0] / (to - from + 1);
                calm[i][1] += even[k][1] / (to - from + 1);
            }
        }
        double[] widths = new double[calm.length];
        for (int i = 0; i < widths.length; i++) widths[i] = width * (i < 17 ? .55 + i * .055 : 1.5 - (i - 16) * .3);
        s.path("accent-line", Curve.open(calm), "stroke-width", Svg.num(width * 4), "opacity", ".13");
        s.path("accent-line", Curve.open(calm), "stroke-width", Svg.num(width * 2.6), "opacity", ".18");
        s.path("accent", Curve.tube(calm, widths), "stroke-width", "0");
    }

    private static String ring(double x, double y, double r) {
        String size = Svg.num(r) + " " + Svg.num(r);
        return "M" + p(x - r, y) + "A" + size + " 0 0 1 " + p(x + r, y) + "A" + size + " 0 0 1 " + p(x - r, y) + "Z";
    }

    private static String p(double x, double y) {
        return Svg.num(x) + " " + Svg.num(y) + " ";
    }
}
