package org.backstory.content;

import java.time.LocalDate;
import java.util.List;
import org.backstory.json.Doc;

/** When a pack was written and who looked at it with a clinician's eyes. */
@Doc("When the pack was written, when it is to be reviewed next, and who has reviewed it.")
public record Review(
        @Doc("The day on which the words were written, as 2026-11-22.") LocalDate written,
        @Doc("The day by which somebody has to look again.") LocalDate due,
        @Doc("The clinicians who have reviewed it; empty until somebody has.") List<Reviewer> reviewers) {
}
