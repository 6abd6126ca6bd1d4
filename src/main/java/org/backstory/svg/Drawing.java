package org.backstory.svg;

import java.util.Set;

/**
 * A picture as it stands in its SVG file, as plain data: what a pack's checks look at and what the screens draw.
 *
 * @param width  width of the picture's own coordinates
 * @param height height of the picture's own coordinates
 * @param root   everything in it, in drawing order
 * @param ids    the ids of all groups and shapes
 */
public record Drawing(double width, double height, Shape.Group root, Set<String> ids) {
}
