package org.backstory.content.questions;

import java.util.List;
import org.backstory.json.Doc;

/** What must have been answered before. It looks at answers only; it never computes anything from them. */
@Doc("What must have been answered. Which keys it has depends on its kind.")
public sealed interface Condition permits ChosenCondition, RatedCondition, AllCondition, NotCondition {

    /** Whether it is true of these answers. */
    boolean holds(Given given);

    /** The conditions that look at an answer: itself, or those that it is made of. */
    List<Condition> leaves();
}
