package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.mode.Mode;

/**
 * How the tour is shown.
 *
 * @param mode   what surrounds the tour
 * @param config the configuration of the kiosk
 * @param lang   the language to begin with, a language of the pack; empty for the pack's first
 * @param screen the screen to begin with, a screen of the pack; empty for the beginning
 */
record RunOptions(Mode mode, Path config, Optional<String> lang, Optional<String> screen) {
}
