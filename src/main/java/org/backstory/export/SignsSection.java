package org.backstory.export;

import org.backstory.content.ItemWords;
import org.backstory.content.Sign;
import org.backstory.content.SignLevel;
import org.backstory.content.WarningSignsScreen;

/** The warning signs: all groups in one list, the most urgent first. */
record SignsSection(Telling telling) {

    Tag fill(Tag section, WarningSignsScreen screen) {
        Tag levels = new Tag("div").with("class", "levels");
        for (SignLevel level : screen.levels()) {
            ItemWords words = telling.item(screen, level.id());
            Tag signs = new Tag("ul").with("class", "sign-list");
            for (Sign sign : level.signs()) {
                signs.add(Tag.of("li", telling.picture(sign.picture(), ""), Tag.text("span", telling.filled(telling.item(screen, sign.id()).name()))));
            }
            levels.add(Tag.of("div", Tag.text("h3", words.name()), new Tag("div").with("class", "action").add(telling.text(words.text())), signs).with("class", "level"));
        }
        String clinic = telling.clinic().tellStaff().get(telling.words().language());
        Tag column = clinic == null ? telling.column(screen) : telling.column(screen, Tag.text("p", telling.filled(clinic)).with("class", "caution"));
        return Sections.stacked(section, column, levels);
    }
}
