package org.backstory;

import java.util.Optional;
import org.backstory.mode.Mode;
import org.backstory.settings.Settings;

/**
 * How the tour is shown.
 *
 * @param mode     what surrounds the tour
 * @param settings what this machine is
 * @param lang     the language to begin with, a language of the pack; empty for the pack's first
 * @param screen   the screen to begin with, a screen of the pack; empty for the beginning
 */
record RunOptions(Mode mode, Settings settings, Optional<String> lang, Optional<String> screen) {
}
