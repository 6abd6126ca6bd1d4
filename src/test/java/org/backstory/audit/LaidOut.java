package org.backstory.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.backstory.illustration.Picture;
import org.backstory.session.Sizes;

/**
 * A scene after layout, as the rules look at it.
 *
 * @param scene the scene
 * @param top   what is looked at: everything, or only the panel over a screen
 * @param sizes how large a millimetre is in it
 * @param place what it is
 */
record LaidOut(Scene scene, Parent top, Sizes sizes, Place place) {

    /** What a visitor sees, from the back to the front; pictures as a whole. */
    List<Node> seen() {
        List<Node> all = new ArrayList<>();
        collect(top, false, all);
        return all;
    }

    /** Also the texts that take turns in one place: what is hidden now is shown at a touch. */
    List<Node> seenInTurn() {
        List<Node> all = new ArrayList<>();
        collect(top, true, all);
        return all;
    }

    private void collect(Node node, boolean hiddenToo, List<Node> all) {
        boolean takesTurns = hiddenToo && node.getParent() != null && node.getParent().getStyleClass().contains("swap");
        if (!node.isVisible() && !takesTurns) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent && !(node instanceof Picture)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, hiddenToo, all));
        }
    }

    <N extends Node> Stream<N> seen(Class<N> type) {
        return seen().stream().filter(type::isInstance).map(type::cast);
    }

    /** What fingers aim at, with the handle for a slider; terms of the glossary are words in a text and not among them. */
    List<Node> targets() {
        return seen().stream().filter(node -> isControl(node) && !isInlineLink(node) && !isScrolledOut(node))
                .map(node -> node instanceof Slider ? node.lookup(".thumb") : node).toList();
    }

    /** Whether it is partly out of sight in a column that scrolls: it is aimed at after scrolling. */
    private boolean isScrolledOut(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) {
                Bounds room = bounds(scroll);
                return bounds(node).getMaxY() > room.getMaxY() + slack() || bounds(node).getMinY() < room.getMinY() - slack();
            }
        }
        return false;
    }

    private boolean isControl(Node node) {
        return node instanceof ButtonBase || node instanceof Slider;
    }

    /** Whether it is a link in running text, whose height the line of text sets (WCAG 2.5.8, exception "Inline"). */
    boolean isInlineLink(Node node) {
        return node instanceof Hyperlink && node.getParent() instanceof TextFlow;
    }

    /** Lines and blocks of text, as far as their letters reach; buttons as a whole; pictures as far as they are drawn. */
    List<Node> things() {
        return seen().stream().filter(node -> isControl(node) && !isInlineLink(node)
                || node instanceof Picture && !isInside(node, ButtonBase.class)
                || node instanceof TextFlow
                || node instanceof Text text && !text.getText().isEmpty() && !isInside(node, TextFlow.class) && !(node.getParent() instanceof ButtonBase)).toList();
    }

    private boolean isInside(Node node, Class<? extends Parent> type) {
        for (Parent p = node.getParent(); p != null; p = p.getParent()) {
            if (type.isInstance(p)) {
                return true;
            }
        }
        return false;
    }

    /** Where something stands, px in the scene, without shadows and outlines. */
    Bounds bounds(Node node) {
        if (node instanceof Picture picture) {
            Rectangle2D window = picture.window();
            return picture.localToScene(new BoundingBox(window.getMinX(), window.getMinY(), window.getWidth(), window.getHeight()));
        }
        return node.localToScene(node.getLayoutBounds());
    }

    /** What of it can be seen, px in the scene: nothing outside its clip or a scrolled column's window. */
    Bounds visible(Node node) {
        Bounds seen = node.getClip() == null ? bounds(node) : common(bounds(node), node.localToScene(node.getClip().getBoundsInParent()));
        for (Parent p = node.getParent(); p != null; p = p.getParent()) {
            if (p.getStyleClass().contains("viewport")) {
                seen = common(seen, bounds(p));
            }
        }
        return seen;
    }

    private Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x), Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }

    /** The text node in which a control shows its text, if it shows any. */
    Optional<Text> shown(Labeled labeled) {
        boolean wordless = labeled.getText() == null || labeled.getText().isEmpty() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        return wordless ? Optional.empty()
                : labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
    }

    /** Half a pixel of rounding on either side. */
    double slack() {
        return 1.01;
    }

    double mm(double px) {
        return px / sizes.pixelsPerMm();
    }

    /** How a flaw calls a node. */
    String name(Node node) {
        if (node.getId() != null) {
            return "#" + node.getId();
        }
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text t -> t.getText();
            case TextFlow flow -> flow.getChildren().stream().filter(Text.class::isInstance).map(t -> ((Text) t).getText()).findFirst().orElse("");
            default -> "";
        };
        String shortened = text.length() > 24 ? text.substring(0, 24) + "~" : text;
        if (!shortened.isEmpty()) {
            return "'" + shortened.replace('\n', ' ') + "'";
        }
        return node instanceof Region region && !region.getStyleClass().isEmpty() ? "." + String.join(".", region.getStyleClass())
                : node.getClass().getSimpleName();
    }
}
