package org.backstory.content.questions;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** One of these options was chosen. */
@Doc("One of these options was chosen.")
@Kind("chosen")
public record ChosenCondition(
        @Doc("The id of an earlier question.") @Id String question,
        @Doc("Ids of its options; one of them is enough.") @Id @Bounds(min = 1, max = 30) List<String> options)
        implements Condition {

    @Override
    public boolean holds(Given given) {
        return given.to(question).filter(answer -> switch (answer) {
            case Picked picked -> picked.options().stream().anyMatch(options::contains);
            case Wanted wanted -> options.contains(wanted.option());
            case Rates _ -> false;
        }).isPresent();
    }

    @Override
    public List<Condition> leaves() {
        return List.of(this);
    }
}
