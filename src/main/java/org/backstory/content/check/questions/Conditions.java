package org.backstory.content.check.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.content.check.Draft;
import org.backstory.content.questions.ChosenCondition;
import org.backstory.content.questions.Condition;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.RatedCondition;
import org.backstory.content.questions.Reading;

/** Where conditions stand, and which questions they look at. */
final class Conditions {

    private Conditions() {
    }

    /**
     * A condition and the record that has it.
     *
     * @param owner     the question or the reading rule
     * @param condition its condition
     */
    record Use(Record owner, Condition condition) {
    }

    /** Every condition: those of the questions in order, then those of the reading rules. */
    static List<Use> in(Draft draft) {
        List<Use> uses = new ArrayList<>();
        draft.questions().forEach(question -> question.when().ifPresent(when -> uses.add(new Use((Record) question, when))));
        draft.questionnaire().ifPresent(questionnaire -> {
            for (Reading reading : questionnaire.readings()) {
                reading.when().ifPresent(when -> uses.add(new Use(reading, when)));
            }
        });
        return uses;
    }

    /** The id of the question that a simple condition looks at. */
    static String lookedAt(Condition leaf) {
        return switch (leaf) {
            case ChosenCondition chosen -> chosen.question();
            case RatedCondition rated -> rated.question();
            default -> throw new IllegalArgumentException("not a simple condition: " + leaf.getClass().getSimpleName());
        };
    }

    /** The ids of the questions on which it depends directly whether a question is asked. */
    static Stream<String> before(Question question) {
        return question.when().stream().flatMap(when -> when.leaves().stream()).map(Conditions::lookedAt).distinct();
    }
}
