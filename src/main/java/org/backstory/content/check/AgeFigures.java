package org.backstory.content.check;

import org.backstory.content.AgeFinding;
import org.backstory.content.ByAgeScreen;
import org.backstory.finding.Findings;

/** Figures by age: ages rise, each has its share, and the figures become rough at an age that is there. */
public final class AgeFigures implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().filter(ByAgeScreen.class::isInstance).map(ByAgeScreen.class::cast)
                .flatMap(screen -> screen.findings().stream()).forEach(finding -> finding(draft, finding, findings));
    }

    private static void finding(Draft draft, AgeFinding finding, Findings findings) {
        if (finding.ages().size() < 2) {
            findings.error(draft.places().of(finding, "ages"), "there are not enough ages to choose from", "give at least two");
        }
        Rising.check(draft, finding, "ages", finding.ages(), findings);
        if (finding.ages().size() != finding.percent().size()) {
            findings.error(draft.places().of(finding, "percent"), "there are " + finding.ages().size() + " ages and "
                    + finding.percent().size() + " shares", "give one share for each age");
        }
        finding.roughFrom().filter(age -> !finding.ages().contains(age)).ifPresent(age -> findings.error(
                draft.places().of(finding, "roughFrom"), age + " is not one of the ages", "write one of them"));
    }
}
