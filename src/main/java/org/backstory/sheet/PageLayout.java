package org.backstory.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Section;
import org.backstory.session.VisitSheet.Topic;
import org.backstory.settings.LogoFile;
import org.backstory.settings.Paper;
import org.backstory.sheet.Page.Tone;
import org.backstory.sheet.Typeface.Weight;

/**
 * Lays the page out on one side of paper: what is the visitor's own on the left with room to write, what is to keep on the
 * right, the clinic at the foot. Text is 12 points, or 11 where that lets all of it stand.
 */
public final class PageLayout {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double MARGIN = 17 * POINTS_PER_MM;
    private static final double GUTTER = 9 * POINTS_PER_MM;
    private static final double PANEL = 3.4 * POINTS_PER_MM;
    private static final double TITLE = 25;
    private static final double LOGO_WIDTH = 42 * POINTS_PER_MM;
    private static final double LOGO_HEIGHT = 12 * POINTS_PER_MM;
    private static final double[] SIZES = {12, 11.5, 11};
    /** Less room than this for the visitor's own hand is of no use. */
    private static final double ROOM_TO_WRITE = 72;
    private static final Set<Topic> LEFT = EnumSet.of(Topic.TOLD, Topic.ASK, Topic.GOALS);
    private static final Set<Topic> RIGHT = EnumSet.of(Topic.FLARE, Topic.SIGNS);

    private final Optional<Path> logo;
    private final Typeface typeface = new Typeface();
    private final double width;
    private final double height;

    /** Lays out for this paper, without a logo. */
    public PageLayout(Paper paper) {
        this(paper, Optional.empty());
    }

    /** Lays out for this paper, with the logo in this file at the foot. */
    public PageLayout(Paper paper, Optional<Path> logo) {
        this.logo = logo;
        width = paper.widthMm() * POINTS_PER_MM;
        height = paper.heightMm() * POINTS_PER_MM;
    }

    /** The page. */
    public Page page(VisitSheet sheet) {
        for (double size : SIZES) {
            if (fits(sheet, size, LEFT) && fits(sheet, size, RIGHT)) {
                return page(sheet, size, false);
            }
        }
        double size = SIZES[SIZES.length - 1];
        VisitSheet shorter = new Shortening().toFit(sheet, LEFT, s -> fits(s, size, LEFT));
        return page(new Shortening().toFit(shorter, RIGHT, s -> fits(s, size, RIGHT)), size, true);
    }

    private boolean fits(VisitSheet sheet, double size, Set<Topic> topics) {
        return column(sheet, size, topics).y() <= bottom(foot(sheet, size, 0));
    }

    private Page page(VisitSheet sheet, double size, boolean shortened) {
        List<Page.Mark> marks = new ArrayList<>();
        head(sheet, marks);
        double foot = height - MARGIN - foot(sheet, size, 0).y();
        Flow left = column(sheet, size, LEFT);
        double bottom = bottom(foot(sheet, size, 0));
        if (bottom - left.y() > ROOM_TO_WRITE) {
            sheet.sections().stream().filter(section -> section.topic() == Topic.NOTES).forEach(section -> {
                left.heading(section.heading());
                left.ruled(bottom);
            });
        }
        marks.addAll(left.marks());
        marks.addAll(column(sheet, size, RIGHT).marks());
        marks.add(new Page.Area(MARGIN, foot - size, width - 2 * MARGIN, 1, Tone.INK));
        marks.addAll(foot(sheet, size, foot).marks());
        marks.addAll(logo(foot));
        return new Page(width, height, List.copyOf(marks), shortened);
    }

    private void head(VisitSheet sheet, List<Page.Mark> marks) {
        double date = typeface.width(sheet.date(), Weight.REGULAR, SIZES[0]);
        marks.add(new Page.Writing(MARGIN, MARGIN + TITLE * 0.8, sheet.title(), Weight.SEMIBOLD, TITLE, Tone.INK));
        marks.add(new Page.Writing(width - MARGIN - date, MARGIN + TITLE * 0.8, sheet.date(), Weight.REGULAR, SIZES[0], Tone.INK));
        marks.add(new Page.Area(MARGIN, MARGIN + TITLE * 1.32, width - 2 * MARGIN, 1, Tone.INK));
    }

    private double top() {
        return MARGIN + TITLE * 1.32 + 14;
    }

    private double bottom(Flow foot) {
        return height - MARGIN - foot.y() - 22;
    }

    private Flow column(VisitSheet sheet, double size, Set<Topic> topics) {
        double column = (width - 2 * MARGIN - GUTTER) / 2;
        Flow flow = topics == LEFT ? new Flow(typeface, MARGIN, top(), column, size)
                : new Flow(typeface, MARGIN + column + GUTTER, top(), column - PANEL, size);
        sheet.written().filter(section -> topics.contains(section.topic())).forEach(section -> section(section, flow));
        return flow;
    }

    private void section(Section section, Flow flow) {
        boolean signs = section.topic() == Topic.SIGNS;
        double from = flow.y();
        int mark = flow.marks().size();
        flow.gap(signs ? 0.5 : 0);
        flow.heading(section.heading());
        for (int i = 0; i < section.lines().size(); i++) {
            String line = section.lines().get(i);
            boolean edge = signs && (i == 0 || i == section.lines().size() - 1);
            if (edge) {
                flow.paragraph(line, i == 0 ? Weight.SEMIBOLD : Weight.REGULAR, Tone.INK);
            } else {
                flow.item(section.topic() == Topic.ASK ? Flow.Bullet.BOX : Flow.Bullet.DOT, line);
            }
        }
        if (signs) {
            flow.gap(0.3);
            flow.ground(from, mark, PANEL);
        }
        flow.gap(0.9);
    }

    /** The logo to the right of the foot. It is read for each page: between two pages the file may go or change. */
    private List<Page.Mark> logo(double foot) {
        return logo.map(LogoFile::new).map(LogoFile::read).stream()
                .filter(LogoFile.Read.Good.class::isInstance).map(LogoFile.Read.Good.class::cast).<Page.Mark>map(good -> {
                    double scale = Math.min(LOGO_WIDTH / good.width(), LOGO_HEIGHT / good.height());
                    double wide = good.width() * scale;
                    return new Page.Logo(width - MARGIN - wide, foot, wide, good.height() * scale, good.bytes());
                }).toList();
    }

    /** The clinic and the notice, laid out from this height on. */
    private Flow foot(VisitSheet sheet, double size, double from) {
        Flow flow = new Flow(typeface, MARGIN, from, width - 2 * MARGIN - (logo.isPresent() ? LOGO_WIDTH + GUTTER : 0), size);
        sheet.written().filter(section -> section.topic() == Topic.CLINIC).forEach(section ->
                flow.large(section.heading() + ": " + String.join(", ", section.lines())));
        flow.paragraph(sheet.notice(), Weight.REGULAR, Tone.SOFT);
        return flow;
    }
}
