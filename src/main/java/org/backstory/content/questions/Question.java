package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Doc;

/**
 * A question of the self-check: structure only, its words are under its id in each words file.
 *
 * <p>A new kind of question is a record here and a class that draws it; the compiler names the places to complete.
 */
@Doc("A question of the self-check. Which keys it has depends on its kind.")
public sealed interface Question permits IntroQuestion, SignsQuestion, BodyQuestion, ScaleQuestion, ChoiceQuestion,
        ChoicesQuestion, ActivityQuestion, SummaryQuestion {

    /** The item that says, on the summary and on the sheet, what the answer is about. */
    String ECHO = "echo";

    /** The item of the words at the low end of a scale. */
    String LOWEST = "lowest";

    /** The item of the words at the high end of a scale. */
    String HIGHEST = "highest";

    /** The id, unique in the pack. */
    String id();

    /** The condition under which it is asked; always without one. */
    Optional<Condition> when();

    /** The names of the pictures that it shows. */
    List<String> pictures();

    /** The items that need a name. */
    List<String> named();

    /** The items that need a name and a text. */
    default List<String> told() {
        return List.of();
    }

    /** Whether an answer is one to this question: of its kind, of its options, in its range. */
    boolean takes(Answer answer);
}
