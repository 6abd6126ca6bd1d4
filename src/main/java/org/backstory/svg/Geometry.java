package org.backstory.svg;

import java.util.List;

/** The outline of a form, in the coordinates of its picture. */
public sealed interface Geometry {

    /** Path data as in the attribute {@code d}, already checked. */
    record PathData(String d) implements Geometry {
    }

    /** A rectangle; {@code rx} and {@code ry} round its corners. */
    record Rect(double x, double y, double width, double height, double rx, double ry) implements Geometry {
    }

    /** An ellipse; a circle has equal radii. */
    record Ellipse(double cx, double cy, double rx, double ry) implements Geometry {
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2) implements Geometry {
    }

    /** Straight lines through points x, y, x, y, ...; closed for a polygon. */
    record Poly(List<Double> points, boolean closed) implements Geometry {
    }
}
