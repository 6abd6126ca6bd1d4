package org.backstory.mode.kiosk.staff;

import java.util.Set;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import org.backstory.illustration.WhileShown;
import org.backstory.session.Ticker;

/** Closes a layer that nobody has touched for a while: staff are called away, and the next visitor must not find it. */
final class Unattended {

    private static final double SECOND = 1e9;
    /** What somebody does; a pointer that lies still sends moves of its own when the screen changes under it. */
    private static final Set<EventType<? extends InputEvent>> DONE = Set.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED,
            MouseEvent.MOUSE_RELEASED, TouchEvent.TOUCH_PRESSED, TouchEvent.TOUCH_MOVED, TouchEvent.TOUCH_RELEASED, ScrollEvent.SCROLL,
            KeyEvent.KEY_PRESSED);

    private final Ticker ticker;
    private final WhileShown time;
    private long touched;

    /** Closes this layer after so many seconds, counted from {@link #begin} and from every touch, scroll or key in it. */
    Unattended(Region layer, Ticker ticker, double seconds, Runnable close) {
        this.ticker = ticker;
        this.time = new WhileShown(layer, ticker, _ -> {
            if ((ticker.nanos() - touched) / SECOND >= seconds) {
                close.run();
            }
        });
        DONE.forEach(type -> layer.addEventFilter(type, _ -> touch()));
    }

    /** Begins to wait; the layer has to be shown by then. */
    void begin() {
        touch();
        time.start();
    }

    /** Begins anew, as after a touch. */
    void touch() {
        touched = ticker.nanos();
    }
}
