package org.backstory.content.check;

import org.backstory.content.PeopleScreen;
import org.backstory.finding.Findings;

/** No more people are lit than stand in the row. */
public final class PeopleFigures implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().filter(PeopleScreen.class::isInstance).map(PeopleScreen.class::cast)
                .flatMap(people -> people.rows().stream()).filter(row -> row.lit() > row.of())
                .forEach(row -> findings.error(draft.places().of(row, "lit"), row.lit() + " of " + row.of() + " people cannot be lit",
                        "write at most " + row.of()));
    }
}
