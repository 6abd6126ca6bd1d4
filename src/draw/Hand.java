/** A right hand seen from its back, fingers up, in a field about 90 x 120 with the wrist at (50, 120). */
final class Hand {
    private static final String SHAPE = "M16 240L27 128C26 110 14 98 6 84C0 72 -4 62 2 58C9 54 15 66 21 74L20 38C20 30 34 30 34 38L36 62"
        + "L36 24C36 15 51 15 51 24L52 60L54 26C54 17 68 17 68 26L67 64L71 40C72 32 84 33 83 42L80 84C80 100 75 112 74 128L86 240Z";

    private Hand() {
    }

    /** Draws a hand with forearm and sleeve; the wrist at x, y, turned by degrees; mirrored: a left hand. */
    static void draw(Svg s, double x, double y, double degrees, double size, boolean mirrored, String skin, String sleeve) {
        s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") rotate(" + Svg.num(degrees) + ") scale("
            + (mirrored ? -size : size) + " " + size + ") translate(-50 -120)", "stroke-width", Svg.num(3.2 / size));
        s.path(skin, SHAPE);
        s.path(skin + "-line", "M27 66C28 62 29 62 30 66M42 62C43 58 45 58 46 62M58 62C59 58 61 58 62 62M71 68C72 65 74 65 75 68", "stroke-width", "2");
        s.path(sleeve, "M20 168C36 176 68 176 84 166L92 262L14 262Z");
        s.end();
    }
}
