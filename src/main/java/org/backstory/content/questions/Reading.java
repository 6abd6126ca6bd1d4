package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** Screens that may be read next. */
@Doc("Screens that may be read next, after plain choices. It offers reading, never advice.")
public record Reading(
        @Doc("When they are offered. Without it, always.") Optional<Condition> when,
        @Doc("The ids of the screens, most fitting first.") @Id @Bounds(min = 1, max = 6) List<String> screens) {
}
