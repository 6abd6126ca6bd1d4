package org.backstory.content.questions;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Kind;

/** Every one of these conditions holds. */
@Doc("Every one of these conditions holds.")
@Kind("all")
public record AllCondition(
        @Doc("The conditions.") @Bounds(min = 2, max = 6) List<Condition> of)
        implements Condition {

    @Override
    public boolean holds(Given given) {
        return of.stream().allMatch(condition -> condition.holds(given));
    }

    @Override
    public List<Condition> leaves() {
        return of.stream().flatMap(condition -> condition.leaves().stream()).toList();
    }
}
