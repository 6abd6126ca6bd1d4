package org.backstory.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.backstory.content.CourseScreen;
import org.backstory.session.Sizes;

/** Lines from 0 to 100 over true weeks; every value stands beside its mark. */
final class CourseChart extends Region implements SplitLayout.Sized {

    private static final double ASPECT = 1.25;
    /** Slow enough to follow, short enough not to wait for. */
    private static final Duration DRAWING = Duration.seconds(1.6);
    /** A line of the grid every so many. */
    private static final int STEP = 20;
    private final CourseScreen screen;
    private final Sizes sizes;
    private final Label axis;
    private final DoubleProperty drawn = new SimpleDoubleProperty(1);
    private final Pane plot = new Pane();
    private final List<Label> weeks = new ArrayList<>();
    private final List<Label> levels = new ArrayList<>();
    private final int top;
    private final List<Line> grid = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();
    private final List<List<Region>> marks = new ArrayList<>();
    private final List<List<Label>> values = new ArrayList<>();

    CourseChart(CourseScreen screen, List<String> labels, String axisName, Sizes sizes) {
        this.screen = screen;
        this.sizes = sizes;
        getStyleClass().add("course");
        axis = label(axisName, "small");
        int highest = screen.lines().stream().flatMap(line -> line.level().stream()).max(Integer::compare).orElse(100);
        top = Math.min(100, (highest / STEP + 1) * STEP);
        for (int i = 0; i <= top / STEP; i++) {
            levels.add(label(Integer.toString(i * STEP), "small"));
            Line line = new Line();
            line.getStyleClass().add(i == 0 ? "chart-base" : "chart-grid");
            line.setStrokeWidth(sizes.mm(i == 0 ? 0.6 : 0.3));
            grid.add(line);
        }
        getChildren().addAll(grid);
        labels.forEach(text -> weeks.add(label(text, "small")));
        for (int i = 0; i < screen.lines().size(); i++) {
            Polyline line = new Polyline();
            line.getStyleClass().addAll("course-line", "course-line-" + i);
            line.setStrokeWidth(sizes.mm(1.6));
            if (i > 0) {
                line.getStrokeDashArray().setAll(sizes.mm(4), sizes.mm(3));
            }
            lines.add(line);
            plot.getChildren().add(line);
        }
        for (int i = 0; i < screen.lines().size(); i++) {
            List<Region> ofLine = new ArrayList<>();
            List<Label> texts = new ArrayList<>();
            for (int level : screen.lines().get(i).level()) {
                Region mark = mark(i, sizes);
                ofLine.add(mark);
                plot.getChildren().add(mark);
                Label value = new Label(Integer.toString(level));
                value.getStyleClass().add("course-value");
                plot.getChildren().add(value);
                texts.add(value);
            }
            marks.add(ofLine);
            values.add(texts);
        }
        plot.setManaged(false);
        getChildren().add(plot);
        drawn.subscribe(_ -> requestLayout());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(axisName);
    }

    /** Draws the lines from left to right, once. */
    void drawItself() {
        new Timeline(new KeyFrame(Duration.ZERO, new KeyValue(drawn, 0)),
                new KeyFrame(DRAWING, new KeyValue(drawn, 1, Interpolator.EASE_BOTH))).play();
    }

    /** The mark of a line: a disc, a square, a diamond. */
    static Region mark(int line, Sizes sizes) {
        Region mark = new Region();
        mark.getStyleClass().addAll("course-mark", "course-mark-" + line);
        mark.setMinSize(sizes.mm(5), sizes.mm(5));
        mark.setMaxSize(sizes.mm(5), sizes.mm(5));
        return mark;
    }

    private Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
        return label;
    }

    @Override
    public double widthFor(double height) {
        return height * ASPECT;
    }

    @Override
    public double heightFor(double width) {
        return width / ASPECT;
    }

    @Override
    protected void layoutChildren() {
        plot.resize(getWidth(), getHeight());
        plot.setClip(drawn.get() < 1 ? new Rectangle(getWidth() * drawn.get(), getHeight()) : null);
        double left = levels.getLast().prefWidth(-1) + sizes.mm(9);
        double right = getWidth() - sizes.mm(9);
        double above = axis.prefHeight(-1) + levels.getLast().prefHeight(-1) + sizes.mm(3);
        double bottom = getHeight() - weeks.getFirst().prefHeight(-1) - sizes.mm(4);
        place(axis, 0, 0);
        for (int i = 0; i < grid.size(); i++) {
            double y = bottom - (bottom - above) * i / (grid.size() - 1);
            Label level = levels.get(i);
            place(level, left - sizes.mm(9) - level.prefWidth(-1), y - level.prefHeight(-1));
            line(grid.get(i), left - sizes.mm(6), y, getWidth(), y);
        }
        double last = screen.weeks().getLast();
        double[] x = screen.weeks().stream().mapToDouble(week -> left + (right - left) * week / last).toArray();
        weekLabels(x, bottom + sizes.mm(3));
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).getPoints().clear();
            for (int k = 0; k < x.length; k++) {
                double y = bottom - (bottom - above) * screen.lines().get(i).level().get(k) / top;
                lines.get(i).getPoints().addAll(x[k], y);
                double size = sizes.mm(5);
                marks.get(i).get(k).resizeRelocate(x[k] - size / 2, y - size / 2, size, size);
                value(values.get(i).get(k), x[k], y, isHighest(i, k), bottom);
            }
        }
    }

    /** Labels that would touch their left neighbour are left out; the values stand at their marks anyway. */
    private void weekLabels(double[] x, double y) {
        double free = 0;
        for (int k = 0; k < weeks.size(); k++) {
            double width = weeks.get(k).prefWidth(-1);
            double at = Math.clamp(x[k] - width / 2, 0, Math.max(0, getWidth() - width));
            weeks.get(k).setVisible(at >= free);
            place(weeks.get(k), at, y);
            free = weeks.get(k).isVisible() ? at + width + sizes.mm(3) : free;
        }
    }

    private void value(Label value, double x, double y, boolean above, double bottom) {
        double gap = sizes.mm(3);
        double height = value.prefHeight(-1);
        boolean up = above || y + gap + height > bottom;
        place(value, Math.min(x - value.prefWidth(-1) / 2, getWidth() - value.prefWidth(-1)), up ? y - gap - height : y + gap);
    }

    /** Values of the upper line stand above it, of the others below. Where two begin together, side by side is unreadable. */
    private boolean isHighest(int line, int week) {
        int level = screen.lines().get(line).level().get(week);
        for (int other = 0; other < lines.size(); other++) {
            int value = screen.lines().get(other).level().get(week);
            if (value > level || value == level && other < line) {
                return false;
            }
        }
        return true;
    }

    private void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }

    private void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
