package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Numbers to choose, one in each row, with words at both ends. */
@Doc("Numbers to choose, one in each row, with words at both ends.")
@Kind("scale")
public record ScaleQuestion(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The rows. The name of each is the question's item of the same id.") @Id @Bounds(min = 1, max = 3) List<String> rows,
        @Doc("The lowest number; its words are the item 'lowest'.") @Bounds(min = 0, max = 1000000) int from,
        @Doc("The highest number; its words are the item 'highest'.") @Bounds(min = 0, max = 1000000) int to,
        @Doc("When it is asked. Without it, always.") Optional<Condition> when)
        implements Question, Ranged {

    @Override
    public List<String> pictures() {
        return List.of();
    }

    @Override
    public List<String> named() {
        return Stream.concat(rows.stream(), Stream.of(LOWEST, HIGHEST, ECHO)).toList();
    }

    @Override
    public boolean takes(Answer answer) {
        return answer instanceof Rates rates && !rates.values().isEmpty() && rows.containsAll(rates.values().keySet())
                && rates.values().values().stream().allMatch(this::holds);
    }
}
