/** A broad arrow, given by its tip and the direction from the tip to its tail; it can be longer or shorter than usual. */
final class BlockArrow {
    private final double x;
    private final double y;
    private final double dx;
    private final double dy;
    private final double shaft;
    private final double head;
    private final double headLength;

    BlockArrow(double x, double y, double dx, double dy, double shaft, double head, double headLength) {
        this.x = x;
        this.y = y;
        this.dx = dx;
        this.dy = dy;
        this.shaft = shaft / 2;
        this.head = head / 2;
        this.headLength = headLength;
    }

    /** Draws it with its usual length and a change: an added piece is lit, a missing one a dashed outline. */
    void draw(Svg s, double usual, double change) {
        double solid = usual + Math.min(0, change);
        if (change > 0) s.path("lit", piece(usual, usual + change));
        if (change < 0) s.path("accent-line", piece(solid + 3, usual), "stroke-dasharray", "6 5", "stroke-width", "2.4");
        s.path("accent", "M" + at(0, 0) + "L" + at(headLength, head) + "L" + at(headLength, shaft) + "L" + at(solid, shaft) + "L" + at(solid, -shaft)
            + "L" + at(headLength, -shaft) + "L" + at(headLength, -head) + "Z");
    }

    private String piece(double from, double to) {
        return "M" + at(from, shaft) + "L" + at(to, shaft) + "L" + at(to, -shaft) + "L" + at(from, -shaft) + "Z";
    }

    /** The point at a distance from the tip and from the middle line. */
    private String at(double along, double across) {
        return Svg.num(x + dx * along - dy * across) + " " + Svg.num(y + dy * along + dx * across);
    }
}
