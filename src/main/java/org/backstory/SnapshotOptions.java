package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.settings.Settings;

/**
 * How screens are drawn to files.
 *
 * @param settings what this machine is
 * @param out      the folder to draw to; made when it is missing
 * @param size     the size of the screen
 * @param theme    the colours
 * @param textSize the size of the text
 * @param lang     the language, a language of the pack; empty for the pack's first
 * @param screen   the only screen to draw, a screen of the pack; empty for every screen
 */
record SnapshotOptions(Settings settings, Path out, Size size, Theme theme, TextSize textSize, Optional<String> lang,
        Optional<String> screen) {

    /** Every screen as it is first seen on a usual kiosk. */
    static SnapshotOptions ofWholeTour(Settings settings, Path out, Optional<String> lang) {
        return new SnapshotOptions(settings, out, new Size(1920, 1080), Theme.LIGHT, TextSize.NORMAL, lang, Optional.empty());
    }
}
