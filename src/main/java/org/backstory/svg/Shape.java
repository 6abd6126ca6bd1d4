package org.backstory.svg;

import java.util.List;
import java.util.Optional;

/** Something that is drawn: a group or a single form. Styles and transforms are as in the file, not yet inherited. */
public sealed interface Shape {

    /** The id by which a pack names it; empty for most shapes. */
    Optional<String> id();

    /** How it is painted. */
    Style style();

    /** Several shapes that belong together. */
    record Group(Optional<String> id, Style style, List<Shape> children) implements Shape {
    }

    /** One outline. */
    record Form(Optional<String> id, Style style, Geometry geometry) implements Shape {
    }
}
