package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;

/** The file {@code questionnaire.json}: what the self-check asks, and what it offers to read afterwards. */
@Doc("The self-check: its questions in order, and which screens it offers to read at the end. No words: those are in words/<language>.json under 'questions'.")
public record Questionnaire(
        @Doc("The questions in order: an intro first, a summary last.") @Bounds(min = 2, max = 40) List<Question> questions,
        @Doc("Which screens are offered at the end, most fitting first.") @Bounds(min = 0, max = 60) List<Reading> readings) {

    /** The question with this id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions that are asked after these answers, in order. */
    public List<Question> asked(Given given) {
        Given visible = visible(given);
        return questions.stream().filter(question -> isAsked(question, visible)).toList();
    }

    /** The answers as rules may see them: an answer to a question that is no longer asked is not given. */
    public Given visible(Given given) {
        return new Given() {
            @Override
            public Optional<Answer> to(String id) {
                return question(id).filter(question -> isAsked(question, this)).flatMap(_ -> given.to(id));
            }
        };
    }

    private static boolean isAsked(Question question, Given given) {
        return question.when().map(condition -> condition.holds(given)).orElse(true);
    }
}
