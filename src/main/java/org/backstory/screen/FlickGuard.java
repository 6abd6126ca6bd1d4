package org.backstory.screen;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/**
 * Draws a column along with a finger, also when the finger came down on a button, and takes the press away from that
 * button. The scroll pane's own panning knows nothing of a press that a button has consumed, and jumps.
 */
final class FlickGuard {

    private final ScrollPane scroller;
    private final double slack;
    private double pressedY;
    private double pressedValue;
    private boolean drawn;

    /** @param slack as far as a trembling finger moves without meaning it, px */
    FlickGuard(ScrollPane scroller, double slack) {
        this.scroller = scroller;
        this.slack = slack;
        scroller.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        scroller.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        scroller.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        pressedY = event.getSceneY();
        pressedValue = scroller.getVvalue();
        drawn = false;
    }

    private void dragged(MouseEvent event) {
        double way = pressedY - event.getSceneY();
        double hidden = scroller.getContent().getLayoutBounds().getHeight() - scroller.getViewportBounds().getHeight();
        drawn |= Math.abs(way) > slack && hidden > 1;
        if (drawn) {
            scroller.setVvalue(Math.clamp(pressedValue + way / Math.max(1, hidden), 0, 1));
            event.consume();
        }
    }

    /** Only now: a button that comes back under the finger on the way arms itself again. */
    private void released(MouseEvent event) {
        if (drawn) {
            disarm((Node) event.getTarget());
        }
    }

    private void disarm(Node pressed) {
        for (Node node = pressed; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
            }
        }
    }
}
