package org.backstory.screen;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Takes a double touch for one: the second half of it would undo the answer, or answer a question nobody has read. */
public final class SingleTouch {

    /** Lets only the first of several quick touches on one spot through to a node and what is in it. */
    public void on(Node node) {
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            node.addEventFilter(type, event -> {
                if (event.getClickCount() > 1) {
                    event.consume();
                }
            });
        }
    }
}
