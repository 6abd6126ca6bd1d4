package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Several of some options, up to a number. */
@Doc("Several of some options, up to a number.")
@Kind("choices")
public record ChoicesQuestion(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("How many may be chosen.") @Bounds(min = 1, max = 12) int most,
        @Doc("What the answer is for on the visit sheet. Without it, something that was told.") Optional<Purpose> purpose,
        @Doc("The options in reading order.") @Bounds(min = 2, max = 12) List<Option> options,
        @Doc("When it is asked. Without it, always.") Optional<Condition> when)
        implements Question {

    /** What an answer is for on the visit sheet. */
    @Doc("What the answer is for on the visit sheet.")
    public enum Purpose {
        /** Questions to ask at the visit. */
        ASK,
        /** Goals to try. */
        GOAL
    }

    @Override
    public List<String> pictures() {
        return options.stream().flatMap(option -> option.picture().stream()).toList();
    }

    @Override
    public List<String> named() {
        return Stream.concat(options.stream().map(Option::id), Stream.of(ECHO)).toList();
    }

    @Override
    public boolean takes(Answer answer) {
        return answer instanceof Picked picked && !picked.options().isEmpty() && picked.options().size() <= most
                && options.stream().map(Option::id).toList().containsAll(picked.options());
    }
}
