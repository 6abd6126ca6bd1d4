package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** One group of the warning signs, the same list for everyone: "one of these fits me" or "none of these". */
@Doc("A group of the warning signs: 'one of these fits me' leads to a full screen with what to do, 'none of these' goes on.")
@Kind("signs")
public record SignsQuestion(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The id of a group of the warning-signs screen.") @Id String level,
        @Doc("Whether the self-check ends at the screen that says what to do. Without it, the visitor may go on from there.") boolean ends,
        @Doc("When it is asked. Without it, always.") Optional<Condition> when)
        implements Question {

    /** The item with heading and text of the screen that says what to do. */
    public static final String ACTION = "action";

    /** The answer of a visitor whom one of the signs fits. It does not say which. */
    public Picked fits() {
        return Picked.one(level);
    }

    @Override
    public List<String> pictures() {
        return List.of();
    }

    @Override
    public List<String> named() {
        return List.of(ECHO);
    }

    @Override
    public List<String> told() {
        return List.of(ACTION);
    }

    @Override
    public boolean takes(Answer answer) {
        return answer.equals(fits());
    }
}
