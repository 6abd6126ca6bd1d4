package org.backstory.screen;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Takes the press away from a button when the finger draws the page along instead. */
final class FlickGuard {

    /** A trembling finger moves this far without meaning it, px. */
    private static final double SLACK = 14;
    private final ScrollPane scroller;
    private double lastY = Double.NaN;
    private double moved;

    FlickGuard(ScrollPane scroller) {
        this.scroller = scroller;
        scroller.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            lastY = event.getSceneY();
            moved = 0;
        });
    }

    void dragged(MouseEvent event) {
        moved = Math.max(moved, Math.abs(event.getSceneY() - lastY));
        if (moved > SLACK && scroller.getContent().getLayoutBounds().getHeight() > scroller.getViewportBounds().getHeight() + 1) {
            disarm(event.getPickResult());
        }
    }

    private void disarm(PickResult pick) {
        for (Node node = pick.getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
            }
        }
    }
}
