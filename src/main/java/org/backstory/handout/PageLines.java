package org.backstory.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backstory.sheet.LineBreaks;
import org.backstory.sheet.Typeface;
import org.backstory.sheet.Typeface.Weight;

/** The lines of text on a page: unseen over the picture, seen below it. Heights count from the top, in points. */
final class PageLines {

    private static final double LEADING = 1.28;
    private static final double NOTE = 12.5;
    private static final double SMALL = 8.5;
    private static final double INK = 0.1;
    private static final double SOFT = 0.35;

    private final Typeface typeface = new Typeface();
    private final PageFrame frame;
    private final String sources;

    /**
     * A line.
     *
     * @param x    where it begins
     * @param y    its base line
     * @param grey from 0, black, to 1, white
     * @param seen whether it is drawn
     */
    record Line(double x, double y, String text, Weight weight, double size, double grey, boolean seen) {

        Line down(double by) {
            return new Line(x, y + by, text, weight, size, grey, seen);
        }
    }

    PageLines(PageFrame frame, String sources) {
        this.frame = frame;
        this.sources = sources;
    }

    /** What lies over a picture: as large as fits into it. */
    List<Line> over(Leaf leaf, double left, double top, double width, double height) {
        String all = readable(String.join(" ", leaf.told()));
        double size = 14;
        List<String> broken = lines(all, Weight.REGULAR, size, width);
        while (size > 3 && broken.size() * size * LEADING > height) {
            size -= 0.5;
            broken = lines(all, Weight.REGULAR, size, width);
        }
        List<Line> lines = new ArrayList<>();
        for (String text : broken) {
            lines.add(new Line(left, top + (lines.size() + 1) * size * LEADING, text, Weight.REGULAR, size, INK, false));
        }
        return lines;
    }

    /** The notes and the sources, from the height 0. */
    List<Line> below(Leaf leaf) {
        List<Line> lines = new ArrayList<>();
        double y = 12;
        for (String note : leaf.notes()) {
            y = paragraph("\u2022", note, Weight.REGULAR, NOTE, INK, y, lines) + NOTE * 0.5;
        }
        if (!leaf.notes().isEmpty()) {
            y += 8;
        }
        if (!leaf.sources().isEmpty()) {
            y = paragraph("", sources, Weight.SEMIBOLD, SMALL, SOFT, y, lines);
            for (String source : leaf.sources()) {
                y = paragraph("", source, Weight.REGULAR, SMALL, SOFT, y, lines);
            }
        }
        return lines;
    }

    /** How much of the page the lines below the picture and the foot take. */
    double height(Leaf leaf) {
        return below(leaf).stream().mapToDouble(Line::y).max().orElse(0) + SMALL * LEADING * 2.2;
    }

    /** What the page is not, and which it is. */
    List<Line> foot(Leaf leaf) {
        double y = frame.height() - PageFrame.MARGIN;
        String number = leaf.chapter().map(chapter -> chapter + "  \u00b7  ").orElse("") + leaf.number();
        return List.of(new Line(PageFrame.MARGIN, y, readable(leaf.foot()), Weight.REGULAR, SMALL, SOFT, true),
                new Line(frame.width() - PageFrame.MARGIN - typeface.width(readable(number), Weight.SEMIBOLD, SMALL), y, readable(number),
                        Weight.SEMIBOLD, SMALL, SOFT, true));
    }

    private double paragraph(String bullet, String text, Weight weight, double size, double grey, double from, List<Line> lines) {
        double indent = bullet.isEmpty() ? 0 : size;
        double y = from;
        for (String line : lines(readable(text), weight, size, frame.room() - indent)) {
            y += size * LEADING;
            if (y == from + size * LEADING && !bullet.isEmpty()) {
                lines.add(new Line(PageFrame.MARGIN, y, bullet, weight, size, grey, true));
            }
            lines.add(new Line(PageFrame.MARGIN + indent, y, line, weight, size, grey, true));
        }
        return y;
    }

    private List<String> lines(String text, Weight weight, double size, double room) {
        return new LineBreaks(typeface, weight, size, room).of(text);
    }

    /** Without signs that the typeface does not have: a file that cannot be written helps nobody. */
    private String readable(String text) {
        return text.codePoints().mapToObj(Character::toString).map(sign -> typeface.has(sign) ? sign : " ").collect(Collectors.joining()).strip();
    }
}
