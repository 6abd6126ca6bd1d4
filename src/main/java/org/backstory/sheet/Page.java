package org.backstory.sheet;

import java.util.List;

/**
 * A page, ready to be drawn by anything that draws: every mark with its place in points from the top left corner.
 *
 * @param width     the width of the paper
 * @param height    the height of the paper
 * @param marks     what to draw, in this order
 * @param shortened whether something had no room
 */
public record Page(double width, double height, List<Mark> marks, boolean shortened) {

    /** How dark a mark is. Greys, so that any printer can print it. */
    public enum Tone {
        /** Text. */
        INK(0.1),
        /** Text that matters less. */
        SOFT(0.32),
        /** Lines to write on, frames. */
        LINE(0.62),
        /** The ground of a panel. */
        TINT(0.945);

        private final double grey;

        Tone(double grey) {
            this.grey = grey;
        }

        /** From 0, black, to 1, white. */
        public double grey() {
            return grey;
        }
    }

    /** Something to draw. */
    sealed interface Mark {
    }

    /** A line of text that begins at a place; y is its base line. */
    record Writing(double x, double y, String text, Typeface.Weight weight, double size, Tone tone) implements Mark {
    }

    /** A filled rectangle: a panel, a rule, a dot. */
    record Area(double x, double y, double width, double height, Tone tone) implements Mark {
    }

    /** A picture file, PNG or JPEG, at a place; left out if it cannot be decoded. */
    record Logo(double x, double y, double width, double height, byte[] file) implements Mark {
    }

    /** An empty box to tick. */
    record Box(double x, double y, double side, Tone tone) implements Mark {
    }
}
