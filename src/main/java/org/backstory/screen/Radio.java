package org.backstory.screen;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;

/** What a radio button does when it is chosen, by a finger or by an arrow key, which fires no action. */
public final class Radio {

    private Radio() {
    }

    /** Does something whenever the button becomes the chosen one; not for what is chosen already. */
    public static void whenChosen(RadioButton button, Runnable action) {
        button.selectedProperty().subscribe((_, chosen) -> {
            if (chosen) {
                takeKeyboard(button);
                action.run();
            }
        });
    }

    /** An arrow key moves the keyboard along only after the choice; by then the action may have built the screen anew. */
    private static void takeKeyboard(RadioButton button) {
        if (button.getToggleGroup().getToggles().stream().anyMatch(other -> ((ToggleButton) other).isFocused())) {
            button.requestFocus();
        }
    }
}
