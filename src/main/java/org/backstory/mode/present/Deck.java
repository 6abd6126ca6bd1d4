package org.backstory.mode.present;

import java.util.List;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.session.Tour;

/**
 * The screens of a talk, in order. The self-check is not among them; it can still be opened, and the talk then goes on
 * where it was left.
 */
final class Deck {

    private final List<Screen> screens;
    private Screen last;

    Deck(Pack pack) {
        screens = new Tour(pack).slides();
        last = screens.getFirst();
    }

    /** How many there are. */
    int total() {
        return screens.size();
    }

    /** The number of a screen, from 1; that of the last one before it if the screen is none of the talk. */
    int number(Screen screen) {
        if (screens.contains(screen)) {
            last = screen;
        }
        return screens.indexOf(last) + 1;
    }

    /** The screen with a number; the nearest if there is none. */
    Screen screen(int number) {
        return screens.get(Math.clamp(number, 1, total()) - 1);
    }

    /** What comes after a screen; nothing after the last. */
    Optional<Screen> after(Screen screen) {
        int number = number(screen);
        return !screens.contains(screen) ? Optional.of(last) : number == total() ? Optional.empty() : Optional.of(screen(number + 1));
    }

    /** What comes before a screen; nothing before the first. */
    Optional<Screen> before(Screen screen) {
        int number = number(screen);
        return !screens.contains(screen) ? Optional.of(last) : number == 1 ? Optional.empty() : Optional.of(screen(number - 1));
    }
}
