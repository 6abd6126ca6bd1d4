package org.backstory.mode.kiosk;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * A touch that begins and ends on a node. A finger that was down before the node came is lifted there, too, and the
 * toolkit may call that a click.
 */
final class WholeTouch {

    private boolean begun;

    /** Calls back after each touch on a node or on what is in it. */
    WholeTouch(Node node, Runnable touched) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> begun = true);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            if (begun) {
                begun = false;
                touched.run();
            }
        });
    }
}
