package org.backstory.screen;

import java.util.Optional;
import org.backstory.content.ItemWords;
import org.backstory.content.Pack;
import org.backstory.content.QuestionLabels;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.UiWords;
import org.backstory.content.Words;
import org.backstory.content.questions.Question;
import org.backstory.illustration.Picture;
import org.backstory.session.Busy;
import org.backstory.session.Choices;
import org.backstory.session.SelfCheck;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;

/**
 * Everything that a screen is drawn from. The same context gives the same screen, with or without a window.
 *
 * @param pack      what is told
 * @param words     in which language
 * @param sizes     how large a millimetre and a letter are
 * @param choices   what the visitor has chosen so far
 * @param actions   where touches go
 * @param clinic    what the machine's settings say of the clinic
 * @param movement  whether things may move
 * @param ticker    the clock of whatever moves or counts
 * @param selfCheck the visitor's self-check, if the pack has one
 * @param busy      told what the visitor waits for
 */
public record ScreenContext(Pack pack, Words words, Sizes sizes, Choices choices, Actions actions, Settings.Clinic clinic,
        boolean movement, Ticker ticker, Optional<SelfCheck> selfCheck, Busy busy) {

    /** The words of a screen. */
    public ScreenWords words(Screen screen) {
        return words.screen(screen.id());
    }

    /** The words of something on a screen. */
    public ItemWords item(Screen screen, String id) {
        return words(screen).item(id);
    }

    /** The words of a question of the self-check. */
    public ScreenWords question(Question question) {
        return words.question(question.id());
    }

    /** The words on the buttons and labels of the self-check. */
    public QuestionLabels labels() {
        return words.questions().orElseThrow().labels();
    }

    /** What this clinic itself says to a visitor with a warning sign, in the visitor's language. */
    public Optional<String> clinicTells() {
        return clinic.tells(words.language());
    }

    /** The words on buttons and labels. */
    public UiWords ui() {
        return words.ui();
    }

    /** Draws a picture of the pack. */
    public Picture picture(String name, String says) {
        return new Picture(pack.drawings().get(name), says);
    }

    /** Fills the clinic's own words into a text. */
    public String filled(String text) {
        return clinic.filled(text);
    }
}
