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
        s.path("outline", line, "stroke-width", "13");
        s.path("accent-line", line, "stroke-width", "6.6");
    }

    /** A round tree. */
    static void tree(Svg s, double x, double ground, double size) {
        double z = size;
        s.path("wood", "M" + p(x - .06 * z, ground) + "C" + p(x - .03 * z, ground - .2 * z) + " " + p(x - .035 * z, ground - .35 * z) + " " + p(x - .04 * z, ground - .5 * z) + "L"
            + p(x + .04 * z, ground - .5 * z) + "C" + p(x + .035 * z, ground - .35 * z) + " " + p(x + .03 * z, ground - .2 * z) + " " + p(x + .07 * z, ground) + "Z");
        double[][] crown = {{-.02, -1.02}, {.17, -.97}, {.29, -.85}, {.34, -.7}, {.31, -.53}, {.2, -.42}, {.02, -.39}, {-.17, -.41}, {-.31, -.5}, {-.36, -.66}, {-.31, -.83}, {-.19, -.96}};
        for (double[] c : crown) {
            c[0] = x + c[0] * z;
            c[1] = ground + c[1] * z;
        }
        s.path("plant", Curve.closed(crown));
        s.path("light", "M" + p(x - .22 * z, ground - .58 * z) + "C" + p(x - .32 * z, ground - .74 * z) + " " + p(x - .2 * z, ground - .92 * z) + " " + p(x - .04 * z, ground - .93 * z) + "C"
            + p(x - .14 * z, ground - .86 * z) + " " + p(x - .2 * z, ground - .72 * z) + " " + p(x - .22 * z, ground - .58 * z) + "Z");
        s.path("detail", "M" + p(x, ground - .5 * z) + "L" + p(x, ground - .66 * z) + "M" + p(x, ground - .56 * z) + "L" + p(x + .07 * z, ground - .64 * z), "stroke-width", "2");
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

    /** A smooth line as a softly lit spine. */
    static void spine(Svg s, double[][] line, double width) {
        s.path("accent-line", Curve.open(line), "stroke-width", Svg.num(width * 2.1), "opacity", ".22");
        s.path("accent-line", Curve.open(line), "stroke-width", Svg.num(width));
    }

    private static String p(double x, double y) {
        return Svg.num(x) + " " + Svg.num(y) + " ";
    }
}
