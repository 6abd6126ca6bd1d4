package org.backstory.mode.kiosk;

import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Somebody who does anything at all with a kiosk; with the same seed the same again. */
final class Monkey {

    private static final List<KeyCode> KEYS = List.of(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.END, KeyCode.ESCAPE, KeyCode.A, KeyCode.DIGIT1);
    private static final List<KeyCode> SPECIAL = List.of(KeyCode.F1, KeyCode.F4, KeyCode.F5, KeyCode.F10, KeyCode.F11, KeyCode.F12, KeyCode.TAB,
            KeyCode.ESCAPE, KeyCode.SPACE, KeyCode.C, KeyCode.Q, KeyCode.W, KeyCode.R, KeyCode.P, KeyCode.DELETE, KeyCode.CONTEXT_MENU, KeyCode.PRINTSCREEN);
    /** Seconds of a pause that is too short for anything. */
    private static final int SHORT = 25;

    private final Random random;
    private final Rectangle2D room;
    private final Hands hands;
    private final int idle;

    /** What a monkey can do. */
    interface Hands {

        /** Touches with one finger, px on the screen. */
        void touch(double x, double y);

        /** Touches, draws along, and lets go. */
        void draw(double fromX, double fromY, double toX, double toY);

        /** Presses another button than a finger does. */
        void press(MouseButton button, double x, double y);

        /** Turns the wheel. */
        void scroll(int clicks);

        /** Types a key. */
        void type(KeyCode key);

        /** Types a key together with Alt, Control and the like. */
        void chord(KeyCode key, boolean alt, boolean control, boolean meta, boolean shift);

        /** Does to the window what a system can do to it. */
        void disturb(int which);

        /** Does nothing for so many seconds. */
        void pass(int seconds);

        /** Looks whether the kiosk has found back to the beginning after nobody has done anything for a long time. */
        void left();
    }

    /**
     * A monkey before a screen.
     *
     * @param room what of the screen it reaches, px
     * @param idle after how many seconds without a touch everything must be over
     */
    Monkey(long seed, Rectangle2D room, int idle, Hands hands) {
        this.random = new Random(seed);
        this.room = room;
        this.idle = idle;
        this.hands = hands;
    }

    /** Does one thing. */
    void act() {
        int which = random.nextInt(1000);
        if (which < 560) {
            hands.touch(x(), y());
        } else if (which < 680) {
            hands.draw(x(), y(), x(), y());
        } else if (which < 720) {
            hands.scroll(random.nextInt(9) - 4);
        } else if (which < 860) {
            hands.type(KEYS.get(random.nextInt(KEYS.size())));
        } else if (which < 910) {
            hands.chord(SPECIAL.get(random.nextInt(SPECIAL.size())), random.nextBoolean(), random.nextBoolean(), random.nextInt(4) == 0, random.nextBoolean());
        } else if (which < 940) {
            hands.press(random.nextBoolean() ? MouseButton.SECONDARY : MouseButton.MIDDLE, x(), y());
        } else if (which < 950) {
            hands.disturb(random.nextInt(3));
        } else if (which < 995) {
            hands.pass(random.nextInt(SHORT));
        } else {
            leave();
        }
    }

    /** Goes away for good. */
    void leave() {
        hands.pass(idle);
        hands.left();
    }

    private double x() {
        return Math.floor(room.getMinX() + random.nextDouble() * room.getWidth());
    }

    private double y() {
        return Math.floor(room.getMinY() + random.nextDouble() * room.getHeight());
    }
}
