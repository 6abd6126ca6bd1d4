package org.backstory.session;

/**
 * Everything that is known of the one visitor in front of the screen. It lives in memory only and ends as a whole.
 *
 * @param navigator   where they are
 * @param preferences how they like it
 */
public record Visit(Navigator navigator, Preferences preferences) {

    /** Ends the visit: the next visitor finds the first screen and the machine's own preferences. */
    public void reset() {
        navigator.restart();
        preferences.reset();
    }
}
