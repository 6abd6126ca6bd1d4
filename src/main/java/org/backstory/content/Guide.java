package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;

/** A short tour that staff give a patient. */
@Doc("A short tour that staff give a patient, about a minute long. The last step asks the patient to tell in their own words.")
public record Guide(
        @Doc("The steps in order; together 40 to 90 seconds.") @Bounds(min = 2, max = 12) List<GuideStep> steps) {

    /** How long the whole is meant to take, s. */
    public int seconds() {
        return steps.stream().mapToInt(GuideStep::seconds).sum();
    }
}
