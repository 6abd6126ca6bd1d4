package org.backstory.mode.present;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.util.Subscription;

/** Shows the marks over a slide: on the wall and on the speaker's screen alike. */
final class MarkLayer extends Pane {

    /** Seen from the back row, and small enough to point at one muscle: the dot's share of the slide's height. */
    private static final double DOT = 0.028;
    private static final double PEN = 0.007;

    private final Marks marks;
    private final Region dot = new Region();
    private final Pane lines = new Pane();
    private final Subscription following;

    MarkLayer(Marks marks) {
        this.marks = marks;
        dot.getStyleClass().add("pointer-dot");
        dot.setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(lines, dot);
        following = Subscription.combine(marks.dotProperty().subscribe(_ -> point()), marks.drawnProperty().subscribe(_ -> draw()),
                heightProperty().subscribe(_ -> draw()));
    }

    /** Stops following the marks. */
    void dispose() {
        following.unsubscribe();
    }

    private void draw() {
        lines.getChildren().setAll(marks.strokes().stream().map(this::line).toList());
    }

    private Polyline line(List<Point2D> stroke) {
        Polyline line = new Polyline();
        stroke.forEach(point -> line.getPoints().addAll(point.getX(), point.getY()));
        line.getStyleClass().add("pen-line");
        line.setStrokeWidth(getHeight() * PEN);
        return line;
    }

    private void point() {
        dot.setVisible(marks.dotProperty().get().isPresent());
        marks.dotProperty().get().ifPresent(at -> {
            double size = getHeight() * DOT;
            dot.resizeRelocate(at.getX() - size / 2, at.getY() - size / 2, size, size);
        });
    }
}
