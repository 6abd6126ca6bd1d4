package org.backstory.screen;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Holds a column that usually fits. When it does not, it can be scrolled by bar, wheel, keys or by drawing it along. */
final class FitScroll extends ScrollPane {

    FitScroll(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPannable(true);
        setFocusTraversable(false);
        getStyleClass().add("fit-scroll");
        // A drag that began on a button would press it on release: a flick has to scroll and do nothing else.
        addEventFilter(MouseEvent.MOUSE_DRAGGED, new FlickGuard(this)::dragged);
    }
}
