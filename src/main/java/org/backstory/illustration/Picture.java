package org.backstory.illustration;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import org.backstory.svg.Drawing;

/**
 * A drawing on the screen: as large as its space allows, never distorted, in the middle.
 *
 * <p>Parts are named by the ids in the drawing. Lighting parts fades all others; both are pseudo-classes that the
 * themes paint, so nothing is said by colour that a theme cannot change.
 */
public final class Picture extends Region {

    /** The largest enlargement. */
    public static final double MOST = 3;

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final Drawing drawing;
    private final Map<String, Node> parts = new HashMap<>();
    private final Appearing appearing = new Appearing();
    private final Group content;
    private final Scale scale = new Scale();
    private double zoom = 1;
    private Point2D pan = Point2D.ZERO;

    /**
     * Draws.
     *
     * @param drawing what is drawn
     * @param says    what it shows, for people who cannot see it; empty for an ornament
     */
    public Picture(Drawing drawing, String says) {
        this.drawing = drawing;
        content = new ShapeNodes(parts).group(drawing.root(), Inherited.nothing());
        Group scaled = new Group(content);
        scaled.setManaged(false);
        content.getTransforms().addFirst(scale);
        getStyleClass().add("picture");
        getChildren().add(scaled);
        if (!says.isEmpty()) {
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setAccessibleText(says);
        }
    }

    /** Width through height. */
    public double aspect() {
        return drawing.width() / drawing.height();
    }

    /** Lights these parts and fades the rest; with none, everything is as drawn. */
    public void light(Collection<String> ids) {
        Set<Node> lit = new LinkedHashSet<>();
        ids.forEach(id -> part(id).ifPresent(lit::add));
        mark(content, lit, false, !lit.isEmpty());
    }

    /** Lights these parts and leaves the rest as it is. */
    public void highlight(Collection<String> ids) {
        markOnly(LIT, ids);
    }

    /** Draws these parts weak, pale with a broken outline, and the rest as it is. */
    public void weaken(Collection<String> ids) {
        markOnly(WEAK, ids);
    }

    /** Lets parts that have just changed come into view softly. */
    public void appear(Collection<String> ids) {
        ids.forEach(id -> part(id).ifPresent(appearing::begin));
    }

    /** Shows or hides a part. */
    public void show(String id, boolean visible) {
        part(id).ifPresent(node -> node.setVisible(visible));
    }

    /**
     * Keeps parts as they are drawn, so that showing and hiding others over them costs no new drawing, or no longer does.
     * To be ended while the picture is seen: the toolkit gives back nothing of what was taken away while it was kept.
     */
    public void keepDrawn(Collection<String> ids, boolean kept) {
        ids.forEach(id -> part(id).ifPresent(node -> node.setCache(kept)));
    }

    /** Calls back with the id when one of these parts is touched; the innermost named part wins. */
    public void onTouch(Collection<String> ids, Consumer<String> action) {
        for (String id : ids) {
            part(id).ifPresent(node -> node.setOnMouseClicked(event -> {
                if (event.isStillSincePress()) {
                    action.accept(id);
                    event.consume();
                }
            }));
        }
    }

    /** The middle of the largest of these parts, in the drawing's own coordinates. */
    public Optional<Point2D> middleOf(List<String> ids) {
        return ids.stream().map(this::part).flatMap(Optional::stream).flatMap(node -> largest(node).stream())
                .map(this::inDrawing)
                .max(java.util.Comparator.comparingDouble(b -> b.getWidth() * b.getHeight()))
                .map(b -> new Point2D(b.getCenterX(), b.getCenterY()));
    }

    /** Where a point of the drawing lies in this region, px. */
    public Point2D toRegion(Point2D inDrawing) {
        return new Point2D(left() + inDrawing.getX() * factor(), top() + inDrawing.getY() * factor());
    }

    /** Where the drawing is seen in this region, px: the region, less what the shape of the drawing leaves free. */
    public Rectangle2D window() {
        double width = drawing.width() * fit();
        double height = drawing.height() * fit();
        return new Rectangle2D((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }

    /**
     * Enlarges the drawing inside of its window.
     *
     * @param times 1 for the whole drawing, at most {@link #MOST}
     */
    public void zoom(double times) {
        zoom = Math.clamp(times, 1, MOST);
        pan(0, 0);
    }

    /** How many times larger than its window the drawing is. */
    public double zoom() {
        return zoom;
    }

    /** Moves an enlarged drawing in its window, px; its edges never leave the window's. */
    public void pan(double dx, double dy) {
        Rectangle2D window = window();
        double freeX = window.getWidth() * (zoom - 1) / 2;
        double freeY = window.getHeight() * (zoom - 1) / 2;
        pan = new Point2D(Math.clamp(pan.getX() + dx, -freeX, freeX), Math.clamp(pan.getY() + dy, -freeY, freeY));
        requestLayout();
    }

    private double left() {
        return getWidth() / 2 - drawing.width() * factor() / 2 + pan.getX();
    }

    private double top() {
        return getHeight() / 2 - drawing.height() * factor() / 2 + pan.getY();
    }

    private double fit() {
        return Math.max(0.001, Math.min(getWidth() / drawing.width(), getHeight() / drawing.height()));
    }

    private double factor() {
        return fit() * zoom;
    }

    /** A part, to be moved by a figure. */
    Optional<Node> part(String id) {
        return Optional.ofNullable(parts.get(id));
    }

    private Optional<Node> largest(Node node) {
        if (!(node instanceof Group group)) {
            return Optional.of(node);
        }
        return group.getChildren().stream().map(this::largest).flatMap(Optional::stream)
                .max(java.util.Comparator.comparingDouble(n -> inDrawing(n).getWidth() * inDrawing(n).getHeight()));
    }

    private Bounds inDrawing(Node node) {
        Bounds bounds = node.getBoundsInParent();
        for (Parent p = node.getParent(); p != content && p != null; p = p.getParent()) {
            bounds = p.localToParent(bounds);
        }
        return bounds;
    }

    private void markOnly(PseudoClass state, Collection<String> ids) {
        shapes(content).forEach(shape -> shape.pseudoClassStateChanged(state, false));
        ids.forEach(id -> part(id).ifPresent(node -> shapes(node).forEach(shape -> shape.pseudoClassStateChanged(state, true))));
    }

    private static Stream<Node> shapes(Node node) {
        return node instanceof Group group ? group.getChildren().stream().flatMap(Picture::shapes) : Stream.of(node);
    }

    private void mark(Node node, Set<Node> lit, boolean inLit, boolean any) {
        boolean here = inLit || lit.contains(node);
        if (node instanceof Group group) {
            group.getChildren().forEach(child -> mark(child, lit, here, any));
        } else if (node instanceof Shape) {
            node.pseudoClassStateChanged(LIT, any && here);
            node.pseudoClassStateChanged(FADED, any && !here);
        }
    }

    @Override
    public Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return height > 0 ? height * aspect() : drawing.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width / aspect() : drawing.height();
    }

    @Override
    protected void layoutChildren() {
        scale.setX(factor());
        scale.setY(factor());
        Node scaled = content.getParent();
        scaled.setLayoutX(left());
        scaled.setLayoutY(top());
        Rectangle2D window = window();
        // Not the picture's own clip: that belongs to whoever shows it.
        scaled.setClip(zoom > 1 ? new Rectangle(window.getMinX() - left(), window.getMinY() - top(), window.getWidth(), window.getHeight()) : null);
    }
}
