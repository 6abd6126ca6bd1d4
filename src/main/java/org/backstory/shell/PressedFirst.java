package org.backstory.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Toggle;
import javafx.util.Subscription;

/**
 * Shows that a touch was taken before it does what the touch asks for: the button looks pressed in a frame of its own, and
 * acts when that frame is on the screen. A new screen takes longer to build and to draw than what a person feels as at once,
 * and a quick tap is over before anything was drawn. What stays in place (switches, choices) shows its answer itself.
 */
final class PressedFirst {

    /** The button is about to act. */
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final Supplier<?> occasion;
    private Optional<Touch> waiting = Optional.empty();
    private boolean acting;

    /** A button that has not acted yet, on which occasion it was touched, and the watch on its window. */
    private record Touch(ButtonBase button, Object occasion, Subscription closing) {
    }

    /** @param occasion something that is another when a touch from before no longer counts */
    PressedFirst(Supplier<?> occasion) {
        this.occasion = occasion;
    }

    /** Watches the buttons in a node, whatever makes them act: a finger, a key, a screen reader. */
    void on(Node node) {
        node.addEventFilter(ActionEvent.ACTION, this::touched);
    }

    private void touched(ActionEvent event) {
        if (!acting && event.getTarget() instanceof ButtonBase button && !(button instanceof Toggle || button instanceof CheckBox)
                && isShown(button)) {
            event.consume();
            settle();
            // the touch before may have led to another screen: this one was not meant for what stands there
            if (isShown(button)) {
                await(button);
            }
        }
    }

    private void await(ButtonBase button) {
        Touch touch = new Touch(button, occasion.get(), button.getScene().getWindow().showingProperty().subscribe((_, _) -> settle()));
        waiting = Optional.of(touch);
        button.pseudoClassStateChanged(TAKEN, true);
        NextFrame.shown(button.getScene(), () -> waiting.filter(last -> last == touch).ifPresent(_ -> settle()));
    }

    /** Has the button that waits act now, if there is one and it is still there: the next touch must find what it leads to. */
    void settle() {
        waiting.ifPresent(touch -> {
            waiting = Optional.empty();
            touch.closing().unsubscribe();
            touch.button().pseudoClassStateChanged(TAKEN, false);
            if (isShown(touch.button()) && !touch.button().isDisabled() && touch.occasion().equals(occasion.get())) {
                act(touch.button());
            }
        });
    }

    private void act(ButtonBase button) {
        acting = true;
        try {
            Event.fireEvent(button, new ActionEvent(button, button));
        } finally {
            acting = false;
        }
    }

    private static boolean isShown(ButtonBase button) {
        Scene scene = button.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }
}
