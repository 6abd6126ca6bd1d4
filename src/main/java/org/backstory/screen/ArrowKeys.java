package org.backstory.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/** Arrow keys lead from one thing to the next or the one before, with the focus ring that the Tab key brings. */
final class ArrowKeys {

    private final List<Node> stops;

    /** Leads along these, which follow each other in the scene. */
    ArrowKeys(List<? extends Node> stops) {
        this.stops = List.copyOf(stops);
        stops.forEach(stop -> stop.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(stop, event)));
    }

    private void pressed(Node from, KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, RIGHT -> lead(from, stops.getLast(), TraversalDirection.NEXT, event);
            case UP, LEFT -> lead(from, stops.getFirst(), TraversalDirection.PREVIOUS, event);
            default -> {
            }
        }
    }

    private void lead(Node from, Node end, TraversalDirection direction, KeyEvent event) {
        if (from != end) {
            from.requestFocusTraversal(direction);
        }
        event.consume();
    }
}
