package org.backstory.content.check;

import org.backstory.content.CourseScreen;
import org.backstory.finding.Findings;

/** A course begins at week 0, its weeks rise, and each line has a level for each week. */
public final class CourseFigures implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().filter(CourseScreen.class::isInstance).map(CourseScreen.class::cast)
                .forEach(course -> course(draft, course, findings));
    }

    private static void course(Draft draft, CourseScreen course, Findings findings) {
        if (course.weeks().size() < 2 || course.weeks().getFirst() != 0) {
            findings.error(draft.places().of(course, "weeks"), "the weeks do not begin at 0 and go on", "write at least two weeks, the first 0");
        }
        Rising.check(draft, course, "weeks", course.weeks(), findings);
        course.lines().stream().filter(line -> line.level().size() != course.weeks().size()).forEach(line -> findings.error(
                draft.places().of(line, "level"), "there are " + course.weeks().size() + " weeks and " + line.level().size() + " levels",
                "give one level for each week"));
    }
}
