package org.backstory;

import java.util.List;
import java.util.Optional;
import org.backstory.finding.Finding;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;

/**
 * How the tour is shown.
 *
 * @param mode     what surrounds the tour
 * @param settings what this machine is
 * @param lang     the language to begin with, a language of the pack; empty for the pack's first
 * @param screen   the screen to begin with, a screen of the pack; empty for the beginning
 * @param findings mistakes that were worked around, for staff
 */
record RunOptions(Mode mode, Settings settings, Optional<String> lang, Optional<String> screen, List<Finding> findings) {
}
