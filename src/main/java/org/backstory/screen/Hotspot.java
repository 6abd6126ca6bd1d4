package org.backstory.screen;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.backstory.session.Sizes;

/** A round number with a line to its part. The list beside the picture has the same parts for the keyboard. */
final class Hotspot {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final String id;
    private final Point2D at;
    private final Button button;
    private final Line line = new Line();
    /** A wider line under the line: it stays visible on light and dark parts of a picture. */
    private final Line halo = new Line();
    private final Circle end;

    Hotspot(int number, String id, String name, Point2D at, Sizes sizes, Consumer<String> chosen) {
        this.id = id;
        this.at = at;
        button = new Button(Integer.toString(number));
        button.getStyleClass().setAll("hotspot");
        button.setId("hotspot-" + id);
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> chosen.accept(id));
        line.getStyleClass().add("leader");
        line.setStrokeWidth(sizes.mm(0.5));
        halo.getStyleClass().add("leader-halo");
        halo.setStrokeWidth(sizes.mm(1.3));
        end = new Circle(sizes.mm(1.1));
        end.getStyleClass().add("leader-end");
        for (Node node : new Node[] {halo, line, end}) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
    }

    String id() {
        return id;
    }

    /** Where the line ends, in the picture's coordinates. */
    Point2D at() {
        return at;
    }

    /** Everything of it, in drawing order. */
    List<Node> nodes() {
        return List.of(halo, line, end, button);
    }

    void select(boolean chosen) {
        button.pseudoClassStateChanged(CHOSEN, chosen);
        line.pseudoClassStateChanged(CHOSEN, chosen);
        end.pseudoClassStateChanged(CHOSEN, chosen);
    }

    void place(double x, double y, double size, Point2D target) {
        button.resizeRelocate(x, y, size, size);
        Point2D middle = new Point2D(x + size / 2, y + size / 2);
        Point2D edge = middle.add(target.subtract(middle).normalize().multiply(size / 2));
        for (Line drawn : List.of(halo, line)) {
            drawn.setStartX(edge.getX());
            drawn.setStartY(edge.getY());
            drawn.setEndX(target.getX());
            drawn.setEndY(target.getY());
        }
        end.setCenterX(target.getX());
        end.setCenterY(target.getY());
    }
}
