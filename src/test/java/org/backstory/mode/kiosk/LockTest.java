package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.mode.kiosk.IdleWatch.State;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No way leads out of a kiosk, and what a keyboard needs goes on working. */
@ExtendWith(Tours.class)
class LockTest {

    private static final Set<KeyCode> WORK = EnumSet.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.ESCAPE);

    @Test
    void fillsTheScreenWithoutPointerOrHint(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            assertThat(kiosk.stage().isFullScreen()).isTrue();
            assertThat(kiosk.stage().isAlwaysOnTop()).isTrue();
            assertThat(kiosk.stage().getFullScreenExitHint()).isEmpty();
            assertThat(kiosk.stage().getScene().getCursor()).isEqualTo(Cursor.NONE);
        }
    }

    @Test
    void showsNoPointerOverAnything(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            for (Screen screen : pack.screens()) {
                kiosk.look(() -> {
                    kiosk.visit().navigator().open(screen);
                    return null;
                });
                assertThat(kiosk.look(() -> kiosk.stage().getScene().getRoot().lookupAll("*").stream()
                        .filter(node -> node.getCursor() != null && node.getCursor() != Cursor.NONE).toList())).as(screen.id()).isEmpty();
            }
        }
    }

    @Test
    void stays(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.chord(KeyCode.ESCAPE);
            kiosk.chord(KeyCode.ALT, KeyCode.F4);
            kiosk.chord(KeyCode.CONTROL, KeyCode.W);
            kiosk.send(kiosk.stage(), new WindowEvent(kiosk.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            kiosk.look(() -> {
                kiosk.stage().setFullScreen(false);
                kiosk.stage().setIconified(true);
                return null;
            });
            kiosk.pass(1);

            assertThat(kiosk.stage().isShowing()).isTrue();
            assertThat(kiosk.stage().isFullScreen()).isTrue();
            assertThat(kiosk.stage().isIconified()).isFalse();
            assertThat(kiosk.endings).isEmpty();
            assertThat(kiosk.state()).isEqualTo(State.INVITING);
        }
    }

    /** Every key alone and with Alt, Control and the system's key: only those of {@link #WORK} arrive, and only alone or with Shift. */
    @Test
    void noShortcutArrives(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            List<String> arrived = new ArrayList<>();
            kiosk.look(() -> {
                Node screen = kiosk.node("screen-home");
                screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                    arrived.add(event.getCode() + (event.isAltDown() || event.isControlDown() || event.isMetaDown() ? " with" : ""));
                    event.consume();
                });
                for (KeyCode key : KeyCode.values()) {
                    for (int with = 0; with < 16; with++) {
                        Event.fireEvent(screen, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, (with & 1) != 0, (with & 2) != 0, (with & 4) != 0, (with & 8) != 0));
                    }
                }
                return null;
            });
            assertThat(arrived.stream().distinct().map(KeyCode::valueOf)).containsExactlyInAnyOrderElementsOf(WORK);
        }
    }

    @Test
    void otherButtonsAndLongPressesLeadNowhere(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.press(MouseButton.SECONDARY, 500, 500);
            kiosk.press(MouseButton.MIDDLE, 500, 500);
            kiosk.send(kiosk.stage().getScene(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, false, null));
            assertThat(kiosk.state()).isEqualTo(State.INVITING);
            assertThat(Window.getWindows()).hasSize(1);
        }
    }

    @Test
    void whateverIsTouchedIsASignOfLife(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            for (int i = 0; i < 4; i++) {
                kiosk.pass(80);
                if (i % 2 == 0) {
                    kiosk.press(MouseButton.SECONDARY, 5, 500);
                } else {
                    kiosk.chord(KeyCode.F5);
                }
            }
            assertThat(kiosk.state()).isEqualTo(State.VISITING);
        }
    }

    /** Ten touches in a second, as of a hand that trembles, are two at most. */
    @Test
    void takesQuickTouchesForOne(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            int[] fired = {0};
            kiosk.ticker.pass(1);
            kiosk.look(() -> {
                ((Button) kiosk.node("home")).setOnAction(_ -> fired[0]++);
                return null;
            });
            for (int i = 0; i < 10; i++) {
                kiosk.touchAtOnce("home");
                kiosk.ticker.pass(0.1);
            }
            assertThat(fired[0]).isBetween(1, 2);
        }
    }

    /** The second of two quick touches of "touch to begin" must not open what stands there now. */
    @Test
    void aBouncingFingerOpensNothingBelow(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch(500, 400);
            kiosk.ticker.pass(0.2);
            kiosk.touch(500, 400);
            assertThat(kiosk.place()).isEqualTo("home");
        }
    }
}
