package org.backstory.mode.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.content.Pack;
import org.backstory.mode.Ending;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.shell.TwoPasses;

/** A kiosk as it is installed, whose clock is the test's, and somebody in front of it. */
final class OpenKiosk implements AutoCloseable {

    final FakeTicker ticker = new FakeTicker();
    final List<Ending> endings = new ArrayList<>();
    int chimes;
    private final Toolkit toolkit;
    private final Robot robot;
    private final KioskWindow window;

    OpenKiosk(Pack pack, Toolkit toolkit) {
        this(pack, toolkit, Settings.DEFAULTS);
    }

    OpenKiosk(Pack pack, Toolkit toolkit, Settings settings) {
        this.toolkit = toolkit;
        this.robot = toolkit.call(Robot::new);
        this.window = toolkit.call(() -> {
            Opening opening = new Opening(pack, settings, Optional.empty(), Optional.empty(), List.of(), ticker);
            KioskWindow opened = new KioskWindow(opening, Screen.getPrimary(), new Stage(), () -> chimes++, endings::add);
            opened.open();
            opened.stage().requestFocus();
            return opened;
        });
    }

    /** Does or reads something on the toolkit's thread, with the screen laid out before and after. */
    <T> T look(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        return toolkit.call(() -> {
            TwoPasses.over(window.tour().scene().getRoot());
            T seen = work.get();
            TwoPasses.over(window.tour().scene().getRoot());
            return seen;
        });
    }

    /** Lets so many seconds pass, as a clock does: one by one. */
    void pass(int seconds) {
        look(() -> {
            for (int i = 0; i < seconds; i++) {
                ticker.pass(1);
                window.look();
            }
            return null;
        });
    }

    /** Touches the middle of what has this id, well after the touch before. */
    void touch(String id) {
        ticker.pass(1);
        touchAtOnce(id);
    }

    /** Touches without waiting. */
    void touchAtOnce(String id) {
        Bounds bounds = look(() -> node(id).localToScreen(node(id).getLayoutBounds()));
        touch(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Touches as an event of the system's queue, so that what a handler throws goes where such things go. */
    void touchAsTheSystemDoes(String id) {
        ticker.pass(1);
        Bounds bounds = look(() -> node(id).localToScreen(node(id).getLayoutBounds()));
        Platform.runLater(() -> {
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
        });
        look(() -> null);
        Platform.runLater(() -> robot.mouseRelease(MouseButton.PRIMARY));
        look(() -> null);
    }

    /** Touches a place of the screen, px. */
    void touch(double x, double y) {
        look(() -> {
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
    }

    /** Presses another button than a finger does. */
    void press(MouseButton button, double x, double y) {
        look(() -> {
            robot.mouseMove(x, y);
            robot.mousePress(button);
            robot.mouseRelease(button);
            return null;
        });
    }

    /** Presses keys together and lets them go. */
    void chord(KeyCode... keys) {
        look(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return null;
        });
    }

    /** Sends an event to the window or a node of it. */
    void send(EventTarget target, Event event) {
        look(() -> {
            Event.fireEvent(target, event);
            return null;
        });
    }

    boolean sees(String id) {
        return look(() -> window.tour().scene().lookup("#" + id) != null);
    }

    String says(String id) {
        return look(() -> ((Labeled) node(id)).getText());
    }

    /** What has this id; on the toolkit's thread only. */
    Node node(String id) {
        return Optional.ofNullable(window.tour().scene().lookup("#" + id)).orElseThrow(() -> new AssertionError("#" + id + " is not there, but " + window.kiosk().state()));
    }

    /** The id of the screen that the visit stands at. */
    String place() {
        return look(() -> visit().navigator().place().id());
    }

    IdleWatch.State state() {
        return look(() -> window.kiosk().state());
    }

    Visit visit() {
        return window.visit();
    }

    KioskWindow window() {
        return window;
    }

    Stage stage() {
        return window.stage();
    }

    @Override
    public void close() {
        toolkit.call(() -> {
            window.close(new Ending.Left());
            return null;
        });
    }
}
