package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** One of a few options. */
@Doc("One of a few options.")
@Kind("choice")
public record ChoiceQuestion(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The options in reading order.") @Bounds(min = 2, max = 8) List<Option> options,
        @Doc("When it is asked. Without it, always.") Optional<Condition> when)
        implements Question {

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
        return answer instanceof Picked picked && picked.options().size() == 1
                && options.stream().map(Option::id).toList().containsAll(picked.options());
    }
}
