package org.backstory.export;

import org.backstory.content.Card;
import org.backstory.content.CardsScreen;
import org.backstory.content.CompareScreen;
import org.backstory.content.ItemWords;
import org.backstory.content.Screen;
import org.backstory.content.Side;

/** Pictures with a name and a text each, beside each other. */
record CardsSection(Telling telling) {

    Tag fill(Tag section, CardsScreen screen) {
        Tag cards = new Tag("ul").with("class", "cards");
        for (Card card : screen.cards()) {
            cards.add(one("li", screen, card.id(), telling.picture(card.picture(), "")));
        }
        return Sections.stacked(section, telling.column(screen), cards);
    }

    /** The healthy and the changed stand beside each other here, also where the program lays one over the other. */
    Tag fill(Tag section, CompareScreen screen) {
        Tag pair = new Tag("div").with("class", "pair");
        for (Side side : screen.sides()) {
            pair.add(one("div", screen, side.id(), telling.picture(side.picture(), telling.item(screen, side.id()).name())));
        }
        return Sections.split(section, pair, telling.column(screen));
    }

    private Tag one(String element, Screen screen, String id, Tag picture) {
        ItemWords words = telling.item(screen, id);
        return Tag.of(element, picture, Tag.text("h3", words.name())).add(telling.text(words.text()));
    }
}
