package org.backstory.mode.kiosk.staff;

import java.util.Optional;

/** A corner of the screen. */
enum Corner {
    TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT;

    /** The corner that a point lies in, if it lies in one; everything in the same length, px or mm. */
    static Optional<Corner> at(double x, double y, double width, double height, double size) {
        boolean left = x < size;
        boolean top = y < size;
        if (!left && x <= width - size || !top && y <= height - size) {
            return Optional.empty();
        }
        return Optional.of(top ? left ? TOP_LEFT : TOP_RIGHT : left ? BOTTOM_LEFT : BOTTOM_RIGHT);
    }

    /** The corner across the screen. */
    Corner opposite() {
        return switch (this) {
            case TOP_LEFT -> BOTTOM_RIGHT;
            case TOP_RIGHT -> BOTTOM_LEFT;
            case BOTTOM_LEFT -> TOP_RIGHT;
            case BOTTOM_RIGHT -> TOP_LEFT;
        };
    }
}
