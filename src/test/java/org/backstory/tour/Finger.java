package org.backstory.tour;

import java.lang.reflect.Method;
import java.util.List;
import javafx.geometry.Point2D;

/**
 * A finger that is drawn along the newest window. The robot of the headless platform forgets on the way that a button
 * is down, so that a drag would not belong to what was pressed; this goes where its events go, with the button. Only on
 * the toolkit's thread.
 */
public final class Finger {

    private static final int LEFT = 212;
    private static final int DOWN = 221;
    private static final int UP = 222;
    private static final int DRAG = 223;
    private static final int BUTTON_IS_DOWN = 1 << 5;
    private Point2D at = Point2D.ZERO;

    /** Puts the finger down, px in the window. */
    public void press(Point2D where) {
        send(DOWN, where, BUTTON_IS_DOWN);
    }

    /** Draws it along. */
    public void drag(Point2D to) {
        send(DRAG, to, BUTTON_IS_DOWN);
    }

    /** Lifts it. */
    public void lift() {
        send(UP, at, 0);
    }

    private void send(int what, Point2D where, int modifiers) {
        at = where;
        try {
            List<?> windows = (List<?>) Class.forName("com.sun.glass.ui.Window").getMethod("getWindows").invoke(null);
            Object window = windows.getLast();
            Object view = window.getClass().getMethod("getView").invoke(window);
            Method notify = Class.forName("com.sun.glass.ui.View").getDeclaredMethod("notifyMouse", int.class, int.class, int.class, int.class,
                    int.class, int.class, int.class, boolean.class, boolean.class);
            notify.setAccessible(true);
            int x = (int) where.getX();
            int y = (int) where.getY();
            notify.invoke(view, what, LEFT, x, y, x, y, modifiers, false, false);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the toolkit takes its mouse events elsewhere now", e);
        }
    }
}
