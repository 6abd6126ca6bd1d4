package org.backstory.staff;

import java.util.Optional;

/** What a staff PIN has to be. */
public final class PinRule {

    /** The fewest digits: a million PINs against five tries. */
    public static final int LEAST = 6;
    /** The most digits that a keypad has to take. */
    public static final int MOST = 12;

    /** What is wrong with a PIN that somebody chose, and what would be right; nothing if it is good. */
    public Optional<String> fault(char[] pin) {
        for (char digit : pin) {
            if (digit < '0' || digit > '9') {
                return Optional.of("a PIN is digits only, because it is typed on a keypad");
            }
        }
        if (pin.length < LEAST || pin.length > MOST) {
            return Optional.of("this PIN has " + pin.length + " digits; give it " + LEAST + " to " + MOST);
        }
        return isRow(pin, 0) || isRow(pin, 1) || isRow(pin, -1)
                ? Optional.of("this PIN is among the first that people try; take digits in no order") : Optional.empty();
    }

    /** Whether each digit is the one before it plus a step: 111111, 234567, 987654. */
    private static boolean isRow(char[] pin, int step) {
        for (int i = 1; i < pin.length; i++) {
            if (pin[i] != pin[i - 1] + step) {
                return false;
            }
        }
        return true;
    }
}
