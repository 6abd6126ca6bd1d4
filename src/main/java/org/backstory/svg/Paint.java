package org.backstory.svg;

import java.util.List;

/** A paint that stands in the file itself. Most forms have none: their class says how a theme paints them. */
public sealed interface Paint {

    /** Not painted. */
    record None() implements Paint {
    }

    /** A colour, as {@code #rrggbb}. */
    record Solid(String color) implements Paint {
    }

    /** A straight gradient; positions are shares of the form's box, from 0 to 1. */
    record Linear(double x1, double y1, double x2, double y2, List<Stop> stops) implements Paint {
    }

    /** A round gradient; positions are shares of the form's box, from 0 to 1. */
    record Radial(double cx, double cy, double r, List<Stop> stops) implements Paint {
    }

    /** A colour at a place of a gradient, from 0 to 1, with its opacity from 0 to 1. */
    record Stop(double offset, String color, double opacity) {
    }
}
