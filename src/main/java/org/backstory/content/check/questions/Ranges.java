package org.backstory.content.check.questions;

import java.util.stream.Stream;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.Ranged;
import org.backstory.content.questions.RatedCondition;
import org.backstory.finding.Findings;

/** A range begins at its lowest number, and one to choose from has room for a button for each number. */
public final class Ranges implements Rule {

    private static final int BUTTONS = 11;

    @Override
    public void check(Draft draft, Findings findings) {
        Stream.concat(draft.questions().stream().map(Record.class::cast),
                        Conditions.in(draft).stream().flatMap(use -> use.condition().leaves().stream()).map(Record.class::cast))
                .filter(Ranged.class::isInstance).map(Ranged.class::cast).forEach(range -> range(draft, range, findings));
    }

    private static void range(Draft draft, Ranged range, Findings findings) {
        boolean condition = range instanceof RatedCondition;
        if (range.from() > range.to() || range.from() == range.to() && !condition) {
            findings.error(draft.places().of((Record) range, "to"), "the range goes from " + range.from() + " to " + range.to(),
                    "write the lower number as 'from' and the higher as 'to'");
        } else if (!condition && range.to() - range.from() >= BUTTONS) {
            findings.error(draft.places().of((Record) range, "to"), "there are " + (range.to() - range.from() + 1) + " numbers to choose from",
                    "use at most " + BUTTONS + ": each is a button");
        }
    }
}
