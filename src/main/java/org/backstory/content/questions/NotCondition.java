package org.backstory.content.questions;

import java.util.List;
import org.backstory.json.Doc;
import org.backstory.json.Kind;

/** A condition does not hold. A question without an answer fulfils it. */
@Doc("A condition does not hold. A question without an answer fulfils it.")
@Kind("not")
public record NotCondition(
        @Doc("The condition.") Condition of)
        implements Condition {

    @Override
    public boolean holds(Given given) {
        return !of.holds(given);
    }

    @Override
    public List<Condition> leaves() {
        return of.leaves();
    }
}
