package org.backstory.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstory.content.CourseLine;
import org.backstory.content.CourseScreen;
import org.backstory.content.ItemWords;

/** Lines over the weeks as a chart, and the same numbers as a table. */
record CourseSection(Telling telling, CourseScreen screen) {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int LEFT = 60;
    private static final int STEP = 20;

    Tag fill(Tag section) {
        Tag legend = new Tag("ul").with("class", "choices");
        for (int i = 0; i < screen.lines().size(); i++) {
            ItemWords words = telling.item(screen, screen.lines().get(i).id());
            legend.add(Tag.of("li", Tag.of("h3", new Tag("span").with("class", "key line-" + i), Tag.text("span", words.name()))).add(telling.text(words.text())));
        }
        Tag chart = Tag.of("figure", Tag.text("figcaption", telling.ui().painLevel()), chart());
        return Sections.split(section, Tag.of("div", chart, table()).with("class", "chart"), telling.column(screen, legend));
    }

    private Tag chart() {
        int highest = screen.lines().stream().flatMap(line -> line.level().stream()).max(Integer::compare).orElse(100);
        int top = Math.min(100, (highest / STEP + 1) * STEP);
        Tag svg = new Tag("svg").with("viewBox", "0 0 " + (WIDTH + 40) + " " + (HEIGHT + 50)).with("role", "img").with("aria-label", telling.ui().painLevel());
        for (int level = 0; level <= top; level += STEP) {
            svg.add(new Tag("line").with("class", "grid").with("x1", "" + LEFT).with("x2", "" + (WIDTH + 20)).with("y1", y(level, top)).with("y2", y(level, top)),
                    Tag.text("text", "" + level).with("x", "" + (LEFT - 12)).with("y", y(level, top)).with("dy", "8").with("text-anchor", "end"));
        }
        for (int i = 0; i < screen.lines().size(); i++) {
            CourseLine line = screen.lines().get(i);
            svg.add(new Tag("polyline").with("class", "course line-" + i).with("points", IntStream.range(0, screen.weeks().size())
                    .mapToObj(k -> x(k) + "," + y(line.level().get(k), top)).collect(Collectors.joining(" "))));
        }
        for (int k = 0; k < screen.weeks().size(); k++) {
            for (int i = 0; i < screen.lines().size(); i++) {
                svg.add(new Tag("ellipse").with("class", "mark line-" + i).with("cx", x(k)).with("cy", y(screen.lines().get(i).level().get(k), top))
                        .with("rx", "9").with("ry", "9"));
            }
        }
        return svg;
    }

    private String x(int week) {
        return Pictures.number(LEFT + 20 + (double) (WIDTH - LEFT - 20) * screen.weeks().get(week) / Math.max(1, screen.weeks().getLast()));
    }

    private static String y(int level, int top) {
        return Pictures.number(20 + (double) HEIGHT * (top - level) / top);
    }

    private Tag table() {
        Tag head = Tag.of("tr", new Tag("td"));
        screen.weeks().forEach(week -> head.add(Tag.text("th", week == 0 ? telling.ui().start0() : telling.ui().week().replace("{n}", week.toString())).with("scope", "col")));
        Tag body = new Tag("tbody");
        for (CourseLine line : screen.lines()) {
            Tag row = Tag.of("tr", Tag.text("th", telling.item(screen, line.id()).name()).with("scope", "row"));
            List<Integer> levels = line.level();
            levels.forEach(level -> row.add(Tag.text("td", level.toString())));
            body.add(row);
        }
        return Tag.of("table", Tag.of("thead", head), body);
    }
}
