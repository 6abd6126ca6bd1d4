package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** One activity from pictures, and how well it goes now. */
@Doc("One activity to choose from pictures, and a number for how well it goes now.")
@Kind("activity")
public record ActivityQuestion(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The activities in reading order, each with a picture.") @Bounds(min = 2, max = 10) List<Option> options,
        @Doc("The lowest number; its words are the item 'lowest'.") @Bounds(min = 0, max = 1000000) int from,
        @Doc("The highest number; its words are the item 'highest'.") @Bounds(min = 0, max = 1000000) int to,
        @Doc("When it is asked. Without it, always.") Optional<Condition> when)
        implements Question, Ranged {

    /** The item that asks for the number. */
    public static final String RATE = "rate";

    @Override
    public List<String> pictures() {
        return options.stream().flatMap(option -> option.picture().stream()).toList();
    }

    @Override
    public List<String> named() {
        return Stream.concat(options.stream().map(Option::id), Stream.of(RATE, LOWEST, HIGHEST, ECHO)).toList();
    }

    @Override
    public boolean takes(Answer answer) {
        return answer instanceof Wanted wanted && options.stream().anyMatch(option -> option.id().equals(wanted.option()))
                && wanted.value().stream().allMatch(this::holds);
    }
}
