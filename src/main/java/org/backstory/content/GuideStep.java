package org.backstory.content;

import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A step of the tour that staff give: a screen, and what is said there. */
@Doc("A step: a screen, and a sentence that staff may say there. The sentence stands under the step's id in 'guide' of each words file.")
public record GuideStep(
        @Doc("The id, unique among the steps.") @Id String id,
        @Doc("The id of the screen.") @Id String screen,
        @Doc("The id of the item of the screen that is chosen, if one is to be: a part, a finding, a group of signs.") @Id Optional<String> chosen,
        @Doc("How long the step is meant to take, in seconds. A hint: staff go on when they like.") @Bounds(min = 3, max = 30) int seconds) {
}
