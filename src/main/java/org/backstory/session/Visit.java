package org.backstory.session;

import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.content.Screen;

/**
 * Everything that is known of the one visitor in front of the screen. It lives in memory only and ends as a whole.
 *
 * @param navigator   where they are
 * @param preferences how they like it
 * @param choices     what they have chosen on the screens
 * @param selfCheck   what they have answered, if the pack asks anything
 * @param busy        what they wait for
 */
public record Visit(Navigator navigator, Preferences preferences, Choices choices, Optional<SelfCheck> selfCheck, Busy busy) {

    /** Begins a visit at the first screen of a pack. */
    public static Visit begin(Pack pack, Preferences preferences) {
        return new Visit(new Navigator(new Tour(pack)), preferences, new Choices(),
                pack.selfCheck().map(_ -> new SelfCheck(() -> pack.questionnaire().orElseThrow())), new Busy());
    }

    /** The same visit at another place, to look ahead: what was chosen and is liked is shared, the place is not. */
    public Visit at(Screen place, Pack pack) {
        Navigator there = new Navigator(new Tour(pack));
        there.open(place);
        return new Visit(there, preferences, choices, selfCheck, busy);
    }

    /** Ends the visit: the next visitor finds the first screen and the machine's own preferences. */
    public void reset() {
        selfCheck.ifPresent(SelfCheck::startOver);
        choices.clear();
        navigator.restart();
        preferences.reset();
        busy.clear();
    }
}
