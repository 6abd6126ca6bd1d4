package org.backstory.mode.present;

import java.util.List;
import java.util.Optional;

/**
 * Who stands where: the slides on the projector, the speaker's screen on the laptop.
 *
 * @param desk where the speaker looks
 * @param wall where the group looks, if that is another screen
 */
record Places(Display desk, Optional<Display> wall) {

    /**
     * Picks the screens.
     *
     * @param displays those that are connected, the primary one first; at least one
     * @param wanted   the number of the wall in the settings, from 1; with 1, the primary one, any other is taken
     * @param swapped  whether the speaker wants it the other way round
     */
    static Places among(List<Display> displays, int wanted, boolean swapped) {
        if (displays.size() < 2) {
            return new Places(displays.getFirst(), Optional.empty());
        }
        Display wall = displays.get(wanted > 1 && wanted <= displays.size() ? wanted - 1 : 1);
        Display desk = displays.getFirst();
        return swapped ? new Places(wall, Optional.of(desk)) : new Places(desk, Optional.of(wall));
    }
}
