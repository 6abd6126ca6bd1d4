package org.backstory.content.check.questions;

import org.backstory.content.QuestionsWords;
import org.backstory.content.ScreenWords;
import org.backstory.content.WordsFile;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Question;
import org.backstory.finding.Findings;

/** A pack with a self-check has words for it in every language, and a question has only words that it shows. */
public final class QuestionWords implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        if (draft.questionnaire().isEmpty()) {
            return;
        }
        for (WordsFile words : draft.words().values()) {
            words.questions().ifPresentOrElse(questions -> draft.questions().stream().filter(q -> questions.each().containsKey(q.id()))
                            .forEach(question -> question(draft, question, questions, findings)),
                    () -> findings.error(draft.places().of(words), "the self-check has no words", "add the key 'questions'"));
        }
    }

    private static void question(Draft draft, Question question, QuestionsWords questions, Findings findings) {
        ScreenWords words = questions.each().get(question.id());
        if (words.more().isPresent()) {
            findings.error(draft.places().of(words, "more"), "a question does not show 'more'", "move it to 'text' or remove it");
        }
        boolean picture = question instanceof IntroQuestion;
        if (picture && words.picture().isEmpty()) {
            findings.error(draft.places().of(words), "the question '" + question.id() + "' does not say what its picture shows",
                    "add the key 'picture' for people who cannot see it");
        }
        if (!picture && words.picture().isPresent()) {
            findings.error(draft.places().of(words, "picture"), "the question '" + question.id() + "' has no picture of its own", "remove 'picture'");
        }
    }
}
