package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** A number in a range was chosen. */
@Doc("A number in a range was chosen.")
@Kind("rated")
public record RatedCondition(
        @Doc("The id of an earlier question with numbers.") @Id String question,
        @Doc("The row of the scale. Without it, any row.") @Id Optional<String> row,
        @Doc("The lowest number that counts.") @Bounds(min = 0, max = 1000000) int from,
        @Doc("The highest number that counts.") @Bounds(min = 0, max = 1000000) int to)
        implements Condition, Ranged {

    @Override
    public boolean holds(Given given) {
        return given.to(question).filter(answer -> switch (answer) {
            case Rates rates -> rates.values().entrySet().stream()
                    .anyMatch(entry -> row.orElse(entry.getKey()).equals(entry.getKey()) && holds(entry.getValue()));
            case Wanted wanted -> wanted.value().filter(this::holds).isPresent();
            case Picked _ -> false;
        }).isPresent();
    }

    @Override
    public List<Condition> leaves() {
        return List.of(this);
    }
}
