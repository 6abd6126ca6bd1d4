package org.backstory.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.content.ScreenWords;
import org.backstory.content.Words;
import org.backstory.content.questions.Answer;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Ranged;
import org.backstory.content.questions.Rates;
import org.backstory.content.questions.ScaleQuestion;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.Wanted;

/**
 * An answer in the visitor's language, as it was given: nothing is added to it and nothing follows from it.
 *
 * @param question the question
 * @param heading  what the answer is about
 * @param lines    the answer
 */
public record Echo(Question question, String heading, List<String> lines) {

    /** Everything that was answered, in the order of the questions. */
    public static List<Echo> all(SelfCheck check, Words words) {
        return check.asked().stream().flatMap(question -> of(check, question, words).stream()).toList();
    }

    private static Optional<Echo> of(SelfCheck check, Question question, Words words) {
        return check.answer(question.id()).map(answer -> new Echo(question,
                words.question(question.id()).item(Question.ECHO).name(), lines(question, answer, words)));
    }

    private static List<String> lines(Question question, Answer answer, Words words) {
        ScreenWords own = words.question(question.id());
        return switch (answer) {
            case Picked _ when question instanceof SignsQuestion -> List.of(own.item(SignsQuestion.ACTION).name());
            case Picked picked -> picked.options().stream().map(id -> own.item(id).name()).toList();
            case Rates rates -> rows(question).filter(rates.values()::containsKey)
                    .map(row -> own.item(row).name() + ": " + rating(words, question, rates.values().get(row))).toList();
            case Wanted wanted -> List.of(own.item(wanted.option()).name()
                    + wanted.value().map(value -> ": " + rating(words, question, value)).orElse(""));
        };
    }

    private static Stream<String> rows(Question question) {
        return question instanceof ScaleQuestion scale ? scale.rows().stream() : Stream.empty();
    }

    private static String rating(Words words, Question question, int value) {
        return words.questions().orElseThrow().labels().rating().replace("{n}", Integer.toString(value))
                .replace("{total}", question instanceof Ranged range ? Integer.toString(range.to()) : "");
    }
}
