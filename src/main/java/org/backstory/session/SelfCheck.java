package org.backstory.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.backstory.content.questions.Answer;
import org.backstory.content.questions.Given;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Questionnaire;
import org.backstory.content.questions.Rates;
import org.backstory.content.questions.Reading;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.content.questions.Wanted;

/**
 * The self-check of one visitor: the only place where answers are. It goes from question to question, keeps what was
 * answered until it is erased, and computes nothing from it.
 */
public final class SelfCheck {

    private final Supplier<Questionnaire> questionnaire;
    private final Map<String, Answer> answers = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Begins at the first page, with no answer. */
    public SelfCheck(Questionnaire questionnaire) {
        this(() -> questionnaire);
    }

    /** Begins at the first page, with no answer; what it asks may still be read until somebody wants to see it. */
    public SelfCheck(Supplier<Questionnaire> questionnaire) {
        this.questionnaire = questionnaire;
    }

    private Step first() {
        return new Step.Asking(questionnaire.get().questions().getFirst());
    }

    /** Where the visitor stands; nothing on the first page. */
    public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Where the visitor stands. */
    public Step step() {
        return step.get().orElseGet(this::first);
    }

    private void go(Step to) {
        step.set(Optional.of(to).filter(one -> !one.equals(first())));
    }

    /** The answer to a question, if there is one. */
    public Optional<Answer> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The answers to the questions that are asked. */
    public Given given() {
        return questionnaire.get().visible(this::answer);
    }

    /** The questions that are asked after what was answered so far, in order. */
    public List<Question> asked() {
        return questionnaire.get().asked(this::answer);
    }

    /**
     * Answers the question that is asked now. An answer that says nothing is no answer; one that does not fit the
     * question (the last touch on a screen that has gone) changes nothing.
     */
    public void answer(Question question, Answer answer) {
        if (!(step() instanceof Step.Asking asking) || !asking.question().equals(question)) {
            return;
        }
        if (question.takes(answer)) {
            answers.put(question.id(), answer);
        } else if (isNothing(answer)) {
            answers.remove(question.id());
        }
    }

    private static boolean isNothing(Answer answer) {
        return switch (answer) {
            case Picked picked -> picked.options().isEmpty();
            case Rates rates -> rates.values().isEmpty();
            case Wanted _ -> false;
        };
    }

    /** Says that one of the warning signs that are asked now fits. */
    public void fits() {
        if (step() instanceof Step.Asking(SignsQuestion signs)) {
            answers.put(signs.id(), signs.fits());
            go(new Step.Telling(signs));
        }
    }

    /** Goes on with what was answered, from the summary to the page to take along. Where the self-check ends, nothing happens. */
    public void next() {
        switch (step()) {
            case Step.Asking(SummaryQuestion _) -> go(new Step.Taking());
            case Step.Asking(Question question) -> after(question);
            case Step.Telling(SignsQuestion signs) when !signs.ends() -> after(signs);
            case Step.Telling _, Step.Taking _ -> {
            }
        }
    }

    /** Goes on without an answer to this question. */
    public void skip() {
        if (step() instanceof Step.Asking(Question question)) {
            answers.remove(question.id());
            after(question);
        }
    }

    /** Goes back to the question before; on the first page nothing happens. */
    public void back() {
        switch (step()) {
            case Step.Telling(SignsQuestion signs) -> {
                answers.remove(signs.id());
                go(new Step.Asking(signs));
            }
            case Step.Taking _ -> go(new Step.Asking(asked().getLast()));
            case Step.Asking(Question question) -> {
                List<Question> asked = asked();
                int at = asked.indexOf(question);
                if (at > 0) {
                    go(new Step.Asking(asked.get(at - 1)));
                }
            }
        }
    }

    private void after(Question question) {
        List<Question> asked = asked();
        int at = asked.indexOf(question);
        if (at + 1 < asked.size()) {
            go(new Step.Asking(asked.get(at + 1)));
        }
    }

    /** Whether this is the first page, so that back leads out. */
    public boolean isFirst() {
        return step.get().isEmpty();
    }

    /** Forgets every answer and begins again. */
    public void startOver() {
        answers.clear();
        step.set(Optional.empty());
    }

    /** The number of the question that the visitor stands at, from 0 for the first page. */
    public int number() {
        return asked().indexOf(switch (step()) {
            case Step.Asking(Question question) -> question;
            case Step.Telling(SignsQuestion signs) -> signs;
            case Step.Taking _ -> questionnaire.get().questions().getLast();
        });
    }

    /** How many questions there are after what was answered so far, without the first and the last page. */
    public int total() {
        return asked().size() - 2;
    }

    /** The ids of the screens that the reading rules offer after these answers, each once, in the order of the rules. */
    public List<String> readings() {
        Given given = given();
        return questionnaire.get().readings().stream().filter(reading -> reading.when().map(when -> when.holds(given)).orElse(true))
                .map(Reading::screens).flatMap(List::stream).distinct().toList();
    }
}
