package org.backstory.shell;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/** The keys of a presenter's clicker: a page on, a page back. */
final class PageKeys {

    private final ShellFrame frame;
    private final PressedFirst pressed;

    /** Keys that press the buttons at the foot of a frame. */
    PageKeys(ShellFrame frame, PressedFirst pressed) {
        this.frame = frame;
        this.pressed = pressed;
    }

    /** Listens where the tour is shown. */
    void on(Shell shell) {
        shell.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case PAGE_DOWN -> turn("next", shell::next);
                case PAGE_UP -> turn("back", shell::back);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    /** Through the button, so that it is seen to be pressed; a slide has none, and aside there is no way on. */
    private void turn(String button, Runnable otherwise) {
        pressed.settle();
        if (frame.lookup("#" + button) instanceof Button foot && foot.isVisible() && !foot.isDisabled()) {
            foot.fire();
        } else {
            otherwise.run();
        }
    }
}
