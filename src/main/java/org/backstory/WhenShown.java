package org.backstory;

import java.util.Optional;
import java.util.function.Consumer;
import org.backstory.launch.LaunchPicture;

/**
 * What is done when the tour is shown.
 *
 * @param windows told when its windows are open
 * @param picture takes what they show first, if that is to be kept; on a thread of its own, because it takes long
 */
record WhenShown(Runnable windows, Optional<Consumer<LaunchPicture>> picture) {

    /** Nothing. */
    static final WhenShown NOTHING = new WhenShown(() -> { }, Optional.empty());
}
