package org.backstory.svg;

import java.util.List;
import java.util.Optional;

/**
 * How a shape is painted, as far as its own element says.
 *
 * @param classes    style classes, which the themes paint
 * @param fill       a fill of its own
 * @param stroke     an outline paint of its own
 * @param width      the width of the outline, in the picture's coordinates
 * @param cap        the ends of lines: butt, round or square
 * @param join       the corners of lines: miter, round or bevel
 * @param dashes     lengths of dashes and gaps
 * @param evenOdd    whether overlapping areas become holes
 * @param opacity    from 0 (not seen) to 1
 * @param transforms what moves it, in the order in which SVG applies them
 * @param clip       the forms that it is cut to; empty when it is not cut
 */
public record Style(List<String> classes, Optional<Paint> fill, Optional<Paint> stroke, Optional<Double> width,
        Optional<String> cap, Optional<String> join, List<Double> dashes, boolean evenOdd, double opacity,
        List<Matrix> transforms, List<Shape> clip) {

    /** A transform: x' = a x + c y + e, y' = b x + d y + f. */
    public record Matrix(double a, double b, double c, double d, double e, double f) {
    }
}
