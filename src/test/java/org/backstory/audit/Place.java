package org.backstory.audit;

import java.util.Locale;
import org.backstory.settings.TextSize;

/**
 * What is laid out, and how.
 *
 * @param screen   the screen's id, after a slash the panel over it
 * @param language the language tag
 * @param textSize the text size
 * @param width    px
 * @param height   px
 */
record Place(String screen, String language, TextSize textSize, int width, int height) {

    boolean isPanel() {
        return screen.contains("/");
    }

    Place withPanel(String panel) {
        return new Place(screen + "/" + panel, language, textSize, width, height);
    }

    @Override
    public String toString() {
        return "%-34s %s %-7s %9s".formatted(screen, language, textSize.name().toLowerCase(Locale.ROOT), width + "x" + height);
    }
}
