package org.backstory.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.content.Claim;
import org.backstory.content.Evidence;
import org.backstory.content.ItemWords;
import org.backstory.content.MarkedText;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.Source;
import org.backstory.content.UiWords;
import org.backstory.content.Words;
import org.backstory.settings.Settings;

/**
 * What every screen of a page is written from, and the pieces that several kinds of screens have.
 *
 * @param pack     the pack
 * @param words    in which language
 * @param clinic   whose page it is
 * @param pictures the pictures of the page
 */
record Telling(Pack pack, Words words, Settings.Clinic clinic, Pictures pictures) {

    /** The words of a screen. */
    ScreenWords words(Screen screen) {
        return words.screens().get(screen.id());
    }

    /** The words of something on a screen. */
    ItemWords item(Screen screen, String id) {
        return words(screen).item(id);
    }

    /** The words on buttons and labels. */
    UiWords ui() {
        return words.ui();
    }

    /** A picture of the pack; {@code says} is what it shows, empty for an ornament. */
    Tag picture(String name, String says) {
        return picture(name, says, Map.of());
    }

    /** A picture of the pack, some parts of which are first seen in another way. */
    Tag picture(String name, String says, Map<String, Pictures.Look> looks) {
        return pictures.of(pack.drawings().get(name), says, looks);
    }

    /** A text from a words file as paragraphs; its terms can be touched. */
    List<Tag> text(String text) {
        List<Tag> paragraphs = new ArrayList<>();
        for (List<MarkedText.Span> spans : MarkedText.parse(filled(text)).paragraphs()) {
            Tag paragraph = new Tag("p");
            spans.forEach(span -> span.term().ifPresentOrElse(
                    term -> paragraph.add(Tag.text("button", span.text()).with("type", "button").with("class", "term").with("popovertarget", "term_" + term)),
                    () -> paragraph.say(span.text())));
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** A text from a words file that may be missing. */
    List<Tag> text(Optional<String> text) {
        return text.map(this::text).orElse(List.of());
    }

    /** Fills the clinic's own words into a text. */
    String filled(String text) {
        return text.replace("{emergency}", clinic.emergency());
    }

    /** The title and the text of a screen, what its kind adds, more text, and who says so. */
    Tag column(Screen screen, Tag... more) {
        ScreenWords told = words(screen);
        Tag column = new Tag("div").with("class", "words").add(Tag.text("h2", told.title())).add(text(told.text())).add(more);
        told.caution().ifPresent(caution -> column.add(new Tag("div").with("class", "caution").add(text(caution))));
        Tag folds = new Tag("div").with("class", "folds");
        told.more().ifPresent(text -> folds.add(Tag.of("details", Tag.text("summary", ui().more())).add(text(text))));
        if (screen instanceof Claim claim) {
            folds.add(evidence(claim));
        }
        return column.add(folds);
    }

    /** Sources as a list. */
    static Tag sources(List<Source> sources) {
        Tag list = new Tag("ul").with("class", "sources");
        sources.forEach(source -> list.add(Tag.of("li", Tag.text("b", Evidence.title(source)), new Tag("br"), Tag.text("span", Evidence.details(source)))));
        return list;
    }

    private Tag evidence(Claim claim) {
        Evidence evidence = new Evidence(pack, words);
        return Tag.of("details", Tag.text("summary", ui().whoSaysSo()), Tag.text("h3", ui().howSure()))
                .add(text(evidence.strength(claim)))
                .add(Tag.text("h3", ui().sources()), sources(evidence.sources(claim)), Tag.text("p", evidence.review()).with("class", "small"));
    }
}
