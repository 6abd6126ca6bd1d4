package org.backstory.handout;

import org.backstory.settings.Paper;

/**
 * The paper as it lies: on its long side for pictures alone, upright where notes stand below them.
 *
 * @param width  points
 * @param height points
 */
record PageFrame(double width, double height) {

    /** What printers leave white, and a finger to hold the page, points. */
    static final double MARGIN = 30;
    private static final double POINTS_PER_MM = 72 / 25.4;

    static PageFrame of(Paper paper, boolean upright) {
        double shorter = paper.widthMm() * POINTS_PER_MM;
        double longer = paper.heightMm() * POINTS_PER_MM;
        return upright ? new PageFrame(shorter, longer) : new PageFrame(longer, shorter);
    }

    /** The width between the margins, points. */
    double room() {
        return width - 2 * MARGIN;
    }
}
