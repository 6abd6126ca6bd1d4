package org.backstory.mode.kiosk;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Lets through to a scene only what a visitor needs: one finger, the wheel, and the keys that go through buttons and
 * pages. All else, from the second mouse button to every shortcut, ends here. What the system itself takes (the keys
 * between programs, for one) never comes here; the system has to be locked for that.
 */
final class Lock {

    /** Escape only closes a panel of the tour: no way leads out by it. */
    private static final Set<KeyCode> KEYS = EnumSet.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP,
            KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.ESCAPE);

    /**
     * Locks a scene, hides the pointer, and tells of each sign of life, also of those that lead nowhere.
     *
     * @param staffThere whether staff have opened their door: they may type digits and words
     */
    void on(Scene scene, Runnable life, BooleanSupplier staffThere) {
        scene.setCursor(Cursor.NONE);
        scene.getRoot().getStyleClass().add("no-pointer");
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (isLife(event)) {
                life.run();
            }
            if (!isMeant(event, staffThere.getAsBoolean())) {
                event.consume();
            }
        });
    }

    /** A pointer that moves without a button may be a wet screen, or a page that was laid out anew under it. */
    private static boolean isLife(InputEvent event) {
        return switch (event) {
            case MouseEvent mouse -> mouse.getEventType() == MouseEvent.MOUSE_PRESSED || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED
                    || mouse.getEventType() == MouseEvent.MOUSE_RELEASED;
            case KeyEvent _, ScrollEvent _, TouchEvent _ -> true;
            default -> false;
        };
    }

    private static boolean isMeant(InputEvent event, boolean staffThere) {
        return switch (event) {
            case MouseEvent mouse -> mouse.getButton() == MouseButton.PRIMARY || mouse.getButton() == MouseButton.NONE;
            case KeyEvent key -> !key.isAltDown() && !key.isControlDown() && !key.isMetaDown() && !key.isShortcutDown()
                    && (staffThere || key.getEventType() == KeyEvent.KEY_TYPED || KEYS.contains(key.getCode()));
            case ContextMenuEvent _, ZoomEvent _, RotateEvent _, SwipeEvent _ -> false;
            default -> true;
        };
    }
}
