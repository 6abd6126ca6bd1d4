package org.backstory.content;

import java.time.LocalDate;
import org.backstory.json.Doc;

/** A clinician who has reviewed a pack. */
@Doc("A clinician who has reviewed the pack.")
public record Reviewer(
        @Doc("Name and title as they may be shown.") String name,
        @Doc("Profession, for example physical therapist.") String role,
        @Doc("The day of the review.") LocalDate on) {
}
