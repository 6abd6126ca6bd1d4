package org.backstory.sheet;

import java.util.ArrayList;
import java.util.List;
import org.backstory.sheet.Page.Tone;
import org.backstory.sheet.Typeface.Weight;

/** A column of text that grows downwards. */
final class Flow {

    private static final double LEADING = 1.26;
    private static final double HEADING = 1.2;
    private static final double INDENT = 1.25;
    private static final double RULED = 24;

    private final Typeface typeface;
    private final double x;
    private final double width;
    private final double size;
    private final List<Page.Mark> marks = new ArrayList<>();
    private double y;

    Flow(Typeface typeface, double x, double y, double width, double size) {
        this.typeface = typeface;
        this.x = x;
        this.y = y;
        this.width = width;
        this.size = size;
    }

    /** What stands before a line. */
    enum Bullet {
        DOT, BOX, NONE
    }

    /** Where the next line begins. */
    double y() {
        return y;
    }

    List<Page.Mark> marks() {
        return marks;
    }

    void gap(double ems) {
        y += ems * size;
    }

    /** Draws a ground and a bar beside it under what was written since a height, from a mark on. */
    void ground(double from, int mark, double around) {
        marks.addAll(mark, List.of(
                new Page.Area(x - around, from, width + 2 * around, y - from, Tone.TINT),
                new Page.Area(x - around, from, 3, y - from, Tone.INK)));
    }

    void heading(String text) {
        lines(text, x, width, Weight.SEMIBOLD, size * HEADING, Tone.INK);
        y += size * 0.22;
    }

    void item(Bullet bullet, String text) {
        double indent = bullet == Bullet.NONE ? 0 : size * (bullet == Bullet.BOX ? INDENT + 0.35 : INDENT * 0.8);
        switch (bullet) {
            case DOT -> marks.add(new Page.Writing(x + size * 0.1, base(size), "\u2022", Weight.REGULAR, size, Tone.INK));
            case BOX -> marks.add(new Page.Box(x + 0.5, base(size) - size * 0.76, size * 0.84, Tone.SOFT));
            case NONE -> { }
        }
        lines(text, x + indent, width - indent, Weight.REGULAR, size, Tone.INK);
        y += size * 0.3;
    }

    /** The most important line. */
    void large(String text) {
        lines(text, x, width, Weight.SEMIBOLD, size * HEADING, Tone.INK);
        y += size * 0.3;
    }

    void paragraph(String text, Weight weight, Tone tone) {
        lines(text, x, width, weight, size, tone);
        y += size * 0.3;
    }

    /** Lines to write on, down to a bottom. */
    void ruled(double bottom) {
        for (y += RULED - size * 0.6; y <= bottom; y += RULED) {
            marks.add(new Page.Area(x, y, width, 0.5, Tone.LINE));
        }
    }

    private void lines(String text, double left, double room, Weight weight, double letters, Tone tone) {
        for (String line : new LineBreaks(typeface, weight, letters, room).of(text)) {
            marks.add(new Page.Writing(left, base(letters), line, weight, letters, tone));
            y += letters * LEADING;
        }
    }

    /** The base line of a line that begins here. */
    private double base(double letters) {
        return y + letters * 0.98;
    }
}
