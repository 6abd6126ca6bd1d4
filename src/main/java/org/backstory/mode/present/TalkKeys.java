package org.backstory.mode.present;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCode;
import org.backstory.mode.present.Command.Plain;

/**
 * What a key asks for: the keys of a presenter's clicker, and those that speakers know from other programs. Digits are
 * gathered until Enter. A clicker's start-and-stop button sends F5 and Escape in turns, so neither does harm in a talk.
 */
final class TalkKeys {

    /** Three digits name every screen. */
    private static final int MOST = 999;

    private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper();

    /** The number typed so far; 0 for none. */
    ReadOnlyIntegerProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** What a pressed key asks for; nothing while a number is typed and for keys without a meaning. */
    Optional<Command> press(KeyCode key) {
        if (key.isDigitKey()) {
            int number = typed.get() * 10 + Integer.parseInt(key.getName().replaceAll("\\D", ""));
            typed.set(number > MOST ? 0 : number);
            return Optional.empty();
        }
        int number = typed.get();
        typed.set(0);
        if (number > 0 && key == KeyCode.ESCAPE) {
            return Optional.empty();
        }
        return number > 0 && key == KeyCode.ENTER ? Optional.of(new Command.GoTo(number)) : meaning(key);
    }

    private static Optional<Command> meaning(KeyCode key) {
        return Optional.ofNullable(switch (key) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE -> Plain.NEXT;
            case PAGE_UP, LEFT, UP, BACK_SPACE -> Plain.BACK;
            case HOME -> Plain.FIRST;
            case END -> Plain.LAST;
            case F5 -> Plain.BEGIN;
            case ESCAPE -> Plain.LEAVE;
            case ENTER -> Plain.CONFIRM;
            case B, PERIOD, DECIMAL -> Plain.BLACK;
            case W, COMMA -> Plain.WHITE;
            case G -> Plain.GRID;
            case N -> Plain.NOTES;
            case L -> Plain.LANGUAGE;
            case P -> Plain.POINTER;
            case D -> Plain.PEN;
            case E -> Plain.WIPE;
            case S -> Plain.SWAP;
            case T -> Plain.CLOCK;
            default -> null;
        });
    }
}
