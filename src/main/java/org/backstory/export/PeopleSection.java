package org.backstory.export;

import org.backstory.content.PeopleRow;
import org.backstory.content.PeopleScreen;

/** Shares of people as rows of little people. */
record PeopleSection(Telling telling) {

    private static final String PERSON = "M23 0a15 15 0 1 1 0 30a15 15 0 1 1 0-30zM9 34h28q9 0 9 9v25q0 4-4 4t-4-4v-20h-2v46q0 6-6 6t-6-6v-24h-2v24"
            + "q0 6-6 6t-6-6v-46h-2v20q0 4-4 4t-4-4v-25q0-9 9-9z";
    private static final int STEP = 64;

    Tag fill(Tag section, PeopleScreen screen) {
        Tag rows = new Tag("div").with("class", "people");
        for (PeopleRow row : screen.rows()) {
            String share = telling.ui().inTotal().replace("{n}", Integer.toString(row.lit())).replace("{total}", Integer.toString(row.of()));
            rows.add(Tag.of("figure", Tag.text("p", share).with("class", "share"), people(row), Tag.text("figcaption", telling.item(screen, row.id()).name())));
        }
        return Sections.split(section, rows, telling.column(screen));
    }

    private static Tag people(PeopleRow row) {
        Tag svg = new Tag("svg").with("viewBox", "0 0 " + row.of() * STEP + " 100").with("aria-hidden", "true");
        for (int i = 0; i < row.of(); i++) {
            svg.add(new Tag("path").with("d", PERSON).with("transform", "translate(" + (i * STEP + 9) + ")").with("class", i < row.lit() ? "person on" : "person"));
        }
        return svg;
    }
}
