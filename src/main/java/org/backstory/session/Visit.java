package org.backstory.session;

/**
 * Everything that is known of the one visitor in front of the screen. It lives in memory only and ends as a whole.
 *
 * @param navigator   where they are
 * @param preferences how they like it
 * @param choices     what they have chosen on the screens
 */
public record Visit(Navigator navigator, Preferences preferences, Choices choices) {

    /** Ends the visit: the next visitor finds the first screen and the machine's own preferences. */
    public void reset() {
        choices.clear();
        navigator.restart();
        preferences.reset();
    }
}
