package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;

/** The words of a part, card, row, finding, line, level, sign or exercise. */
@Doc("The words of something on a screen.")
public record ItemWords(
        @Doc("Its name, as short as a button; for a warning sign the whole sentence.") String name,
        @Doc("One or two sentences, where the screen shows them. Of an exercise: what it trains.") Optional<String> text,
        @Doc("Of an exercise: how it is done, one short sentence a step.") @Bounds(min = 1, max = 5) Optional<List<String>> steps,
        @Doc("Of an exercise: how much to start with and what to build up to.") Optional<String> dose,
        @Doc("Of an exercise: how to make it easier.") Optional<String> easier,
        @Doc("Of an exercise: how to make it harder.") Optional<String> harder) {
}
