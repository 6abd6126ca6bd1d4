package org.backstory.mode.kiosk.staff;

import java.util.Arrays;
import org.backstory.staff.PinRule;

/** The digits that were typed so far, and nowhere else. */
final class TypedPin {

    private final char[] digits = new char[PinRule.MOST];
    private int length;

    /** Adds a digit; a PIN that is full stays as it is. */
    void add(char digit) {
        if (length < digits.length) {
            digits[length++] = digit;
        }
    }

    /** Takes the last digit back. */
    void delete() {
        if (length > 0) {
            digits[--length] = 0;
        }
    }

    /** How many digits there are. */
    int length() {
        return length;
    }

    /** Whether there are enough to try: an early touch must not cost a try. */
    boolean isEnough() {
        return length >= PinRule.LEAST;
    }

    /** Hands the digits over and forgets them; whoever takes them wipes them. */
    char[] take() {
        char[] taken = Arrays.copyOf(digits, length);
        clear();
        return taken;
    }

    /** Forgets them. */
    void clear() {
        Arrays.fill(digits, (char) 0);
        length = 0;
    }
}
