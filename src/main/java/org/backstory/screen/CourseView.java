package org.backstory.screen;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.CourseLine;
import org.backstory.content.CourseScreen;

/** How something usually goes over the weeks, as lines that are told apart by their marks as well. */
final class CourseView {

    private final CourseScreen screen;
    private final ScreenContext context;

    CourseView(CourseScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        CourseChart chart = new CourseChart(screen, labels(), context.ui().painLevel(), context.sizes());
        if (context.movement()) {
            chart.drawItself();
        }
        Node[] legend = IntStream.range(0, screen.lines().size()).mapToObj(this::legend).toArray(Node[]::new);
        return new SplitLayout(chart, new WordsColumn(context).with(screen, new Prose(context).of(context.words(screen).text()), new VBoxOf(legend)), context);
    }

    private List<String> labels() {
        return screen.weeks().stream().map(week -> week == 0 ? context.ui().start0()
                : context.ui().week().replace("{n}", Integer.toString(week))).toList();
    }

    private HBox legend(int index) {
        CourseLine line = screen.lines().get(index);
        VBox words = new VBox(Prose.heading(context.item(screen, line.id()).name(), "subtitle"),
                new Prose(context).of(context.item(screen, line.id()).text().orElse("")));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(CourseChart.mark(index, context.sizes()), words);
        row.getStyleClass().add("legend");
        return row;
    }

    /** The legend's rows. */
    private static final class VBoxOf extends VBox {

        VBoxOf(Node... rows) {
            super(rows);
            getStyleClass().add("legend-rows");
        }
    }
}
