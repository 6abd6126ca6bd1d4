package org.backstory.mode;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.backstory.concurrent.Once;
import org.backstory.finding.Finding;

/**
 * Lets a pack's first screen be seen while the rest of the pack is still looked at. The first touch or key waits until
 * all is known to be good, so that nobody ever comes to a screen with a mistake.
 */
final class FirstTouch {

    private final Once<List<Finding>> errors;

    /** @param rest looks at the rest of the pack and answers all findings */
    FirstTouch(Supplier<List<Finding>> rest) {
        errors = new Once<>(() -> rest.get().stream().filter(Finding::isError).toList());
    }

    /** Holds the touches and keys of a window. Only on the toolkit's thread. */
    void hold(Window window) {
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::await);
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::await);
    }

    private void await(Event touch) {
        if (!errors().isEmpty()) {
            touch.consume();
        }
    }

    /** Looks at the rest, apart from the toolkit's thread, and tells that thread of errors, or that there are none. */
    void look(Consumer<List<Finding>> broken, Runnable whole) {
        Thread.ofPlatform().name("pack-check").daemon().start(() -> {
            Runnable told = errors().isEmpty() ? whole : () -> broken.accept(errors());
            Platform.runLater(told);
        });
    }

    /** The errors; whoever asks first has to look. */
    List<Finding> errors() {
        return errors.get();
    }
}
