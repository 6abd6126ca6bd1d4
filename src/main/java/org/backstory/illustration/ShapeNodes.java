package org.backstory.illustration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;
import org.backstory.svg.Geometry;
import org.backstory.svg.Style;

/**
 * Makes the nodes of one drawing.
 *
 * <p>JavaFX shapes inherit nothing from their groups, SVG shapes do: what an element does not say for itself is handed
 * down here. A class {@code bone} becomes the style class {@code art-bone}, so that no theme rule for a picture ever
 * meets a control.
 */
final class ShapeNodes {

    private final Map<String, Node> parts;

    /** @param parts takes every node with an id */
    ShapeNodes(Map<String, Node> parts) {
        this.parts = parts;
    }

    Group group(org.backstory.svg.Shape.Group source, Inherited from) {
        Inherited here = from.with(source.style());
        Group group = new Group();
        for (org.backstory.svg.Shape child : source.children()) {
            group.getChildren().add(switch (child) {
                case org.backstory.svg.Shape.Group g -> group(g, here);
                case org.backstory.svg.Shape.Form f -> form(f, here);
            });
        }
        place(group, source.style(), source.id());
        return group;
    }

    private Shape form(org.backstory.svg.Shape.Form source, Inherited from) {
        Inherited here = from.with(source.style());
        Shape shape = outline(source.geometry(), here.evenOdd());
        for (String name : here.classes()) {
            shape.getStyleClass().add("art-" + name);
        }
        shape.getStyleClass().add(here.isLine() ? "art-stroke" : "art-area");
        here.fill().ifPresent(paint -> shape.setFill(new PaintNodes().of(paint)));
        here.stroke().ifPresent(paint -> shape.setStroke(new PaintNodes().of(paint)));
        if (here.isLine() && here.fill().isEmpty()) {
            shape.setFill(Color.TRANSPARENT);
        }
        here.width().ifPresent(shape::setStrokeWidth);
        shape.setStrokeLineCap(StrokeLineCap.valueOf(here.cap().orElse("butt").toUpperCase(java.util.Locale.ROOT)));
        shape.setStrokeLineJoin(StrokeLineJoin.valueOf(here.join().orElse("miter").toUpperCase(java.util.Locale.ROOT)));
        shape.getStrokeDashArray().setAll(here.dashes());
        place(shape, source.style(), source.id());
        return shape;
    }

    private Shape outline(Geometry geometry, boolean evenOdd) {
        return switch (geometry) {
            case Geometry.PathData path -> {
                SVGPath shape = new SVGPath();
                shape.setContent(path.d());
                shape.setFillRule(evenOdd ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
                yield shape;
            }
            case Geometry.Rect r -> {
                Rectangle shape = new Rectangle(r.x(), r.y(), r.width(), r.height());
                shape.setArcWidth(2 * r.rx());
                shape.setArcHeight(2 * r.ry());
                yield shape;
            }
            case Geometry.Ellipse e -> new Ellipse(e.cx(), e.cy(), e.rx(), e.ry());
            case Geometry.Line l -> new Line(l.x1(), l.y1(), l.x2(), l.y2());
            case Geometry.Poly p -> {
                double[] points = p.points().stream().mapToDouble(Double::doubleValue).toArray();
                yield p.closed() ? new Polygon(points) : new Polyline(points);
            }
        };
    }

    private void place(Node node, Style style, Optional<String> id) {
        node.setOpacity(style.opacity());
        for (Style.Matrix m : style.transforms()) {
            node.getTransforms().add(new Affine(m.a(), m.c(), m.e(), m.b(), m.d(), m.f()));
        }
        clip(style.clip()).ifPresent(node::setClip);
        id.ifPresent(name -> {
            node.setId(name);
            parts.put(name, node);
        });
    }

    private Optional<Node> clip(List<org.backstory.svg.Shape> shapes) {
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        Group clip = new Group();
        for (org.backstory.svg.Shape shape : shapes) {
            if (shape instanceof org.backstory.svg.Shape.Form form) {
                Shape cut = outline(form.geometry(), form.style().evenOdd());
                cut.setFill(Color.BLACK);
                form.style().transforms().forEach(m -> cut.getTransforms().add(new Affine(m.a(), m.c(), m.e(), m.b(), m.d(), m.f())));
                clip.getChildren().add(cut);
            }
        }
        return Optional.of(clip);
    }
}
