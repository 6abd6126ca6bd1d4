/** A small plain person in side view, posed by joint positions: for signs and for figures in the distance. */
final class Mini {
    private final Svg s;
    private final double r;
    private final double[] p;
    private final String skin;
    private final String hair;
    private final String top;
    private final String legs;
    private final double weight;

    private Mini(Svg s, double r, String[] look, double[] joints) {
        this.s = s;
        this.r = r;
        this.p = joints;
        skin = look[0];
        hair = look[1];
        top = look[2];
        legs = look[3];
        weight = look.length > 4 ? Double.parseDouble(look[4]) : 3.2;
    }

    /**
     * Draws a person.
     *
     * @param r the head's radius
     * @param look classes of skin, hair, top and legs, separated by spaces; then the outline weight if not 3.2
     * @param face direction of the face in degrees (0 right, 90 down)
     * @param joints x, y of head, shoulder, hip, then elbow and hand (near, far), then knee, ankle and toe (near, far)
     */
    static void draw(Svg s, double r, String look, double face, double... joints) {
        var m = new Mini(s, r, look.split(" "), joints);
        m.arm(5);
        m.leg(10);
        m.leg(7);
        s.path(m.skin, Limb.path(m.x(0), m.y(0), r * .4, m.x(1), m.y(1), r * .5));
        s.path(m.top, Limb.path(m.x(1), m.y(1), r * .82, m.x(2), m.y(2), r * .78));
        m.head(face);
        m.arm(3);
    }

    private void leg(int i) {
        double dx = x(i + 2) - x(i + 1);
        double dy = y(i + 2) - y(i + 1);
        s.path("shoe", Limb.path(x(i + 1) - dx * .12, y(i + 1) - dy * .12, r * .42, x(i + 2), y(i + 2), r * .3));
        s.path(legs, Limb.path(x(2), y(2), r * .74, x(i), y(i), r * .54, x(i + 1), y(i + 1), r * .42));
    }

    private void arm(int i) {
        double ex = x(i);
        double ey = y(i);
        s.path(skin, Limb.path(x(1), y(1), r * .4, ex, ey, r * .36, x(i + 1), y(i + 1), r * .32));
        s.path(top, Limb.path(x(1), y(1), r * .52, x(1) + (ex - x(1)) * .7, y(1) + (ey - y(1)) * .7, r * .48));
    }

    /** A round head with a nose, hair over the crown and the back of the head. */
    private void head(double face) {
        s.group("transform", "translate(" + Svg.num(x(0)) + " " + Svg.num(y(0)) + ") rotate(" + Svg.num(face) + ")"
            + (Math.abs(face) > 90 ? " scale(1 -1)" : "") + " scale(" + String.format(java.util.Locale.ROOT, "%.3f", r / 20) + ")",
            "stroke-width", Svg.num(weight * 20 / r));
        s.path(skin, "M-8 -18C4 -22 17 -15 18 -4L23 4C22 7 20 7 18 7C18 16 12 21 3 20C-14 20 -20 8 -20 -2C-20 -10 -15 -16 -8 -18Z");
        s.path(hair, "M15 -12C10 -24 -8 -26 -18 -14C-25 -4 -21 10 -13 17C-8 12 -8 6 -7 0C4 2 12 -4 15 -12Z");
        if (!skin.equals(hair)) {
            s.path("skin-2-line", "M9 -1l0 0.1", "stroke-width", "4.6");
            boolean calm = weight < 4 && Math.abs(face) <= 20;
            s.path("skin-2-line", calm ? "M16 12C14 13.4 12 13 10 11.6" : "M16 13L11 13", "stroke-width", "2.2");
        }
        s.end();
    }

    private double x(int i) {
        return p[2 * i];
    }

    private double y(int i) {
        return p[2 * i + 1];
    }
}
