package org.backstory.mode.kiosk;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.backstory.mode.Toolkit;

/**
 * Touches a kiosk through the system, as a finger does. Keys with Alt, Control and the like are handed to the window
 * itself, and plain keys are typed only while it has the keyboard: another program must never get one of them.
 */
final class RobotHands implements Monkey.Hands {

    private static final int STEPS = 4;

    private final Toolkit toolkit;
    private final Robot robot;
    private final KioskWindow window;
    private final Runnable second;
    private final Runnable check;

    /**
     * Hands before a window.
     *
     * @param second lets a second pass
     * @param check  looks whether all is as at the beginning
     */
    RobotHands(Toolkit toolkit, KioskWindow window, Runnable second, Runnable check) {
        this.toolkit = toolkit;
        this.robot = toolkit.call(Robot::new);
        this.window = window;
        this.second = second;
        this.check = check;
    }

    private void at(Runnable work) {
        toolkit.call(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public void touch(double x, double y) {
        press(MouseButton.PRIMARY, x, y);
    }

    @Override
    public void draw(double fromX, double fromY, double toX, double toY) {
        at(() -> {
            robot.mouseMove(fromX, fromY);
            robot.mousePress(MouseButton.PRIMARY);
            for (int step = 1; step <= STEPS; step++) {
                robot.mouseMove(fromX + (toX - fromX) * step / STEPS, fromY + (toY - fromY) * step / STEPS);
            }
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    @Override
    public void press(MouseButton button, double x, double y) {
        at(() -> {
            robot.mouseMove(x, y);
            robot.mousePress(button);
            robot.mouseRelease(button);
        });
    }

    @Override
    public void scroll(int clicks) {
        at(() -> {
            robot.mouseWheel(clicks);
        });
    }

    @Override
    public void type(KeyCode key) {
        at(() -> {
            if (window.stage().isFocused()) {
                robot.keyPress(key);
                robot.keyRelease(key);
            }
        });
    }

    @Override
    public void chord(KeyCode key, boolean alt, boolean control, boolean meta, boolean shift) {
        at(() -> {
            Scene scene = window.stage().getScene();
            EventTarget owner = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, alt, meta));
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, shift, control, alt, meta));
        });
    }

    @Override
    public void disturb(int which) {
        at(() -> {
            Stage stage = window.stage();
            switch (which) {
                case 0 -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                case 1 -> stage.setFullScreen(false);
                default -> {
                    Point2D middle = new Point2D(stage.getWidth() / 2, stage.getHeight() / 2);
                    Event.fireEvent(stage.getScene(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, middle.getX(), middle.getY(),
                            middle.getX(), middle.getY(), false, null));
                }
            }
        });
    }

    @Override
    public void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            second.run();
            at(window::look);
        }
    }

    @Override
    public void left() {
        at(check);
    }
}
