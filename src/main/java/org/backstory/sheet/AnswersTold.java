package org.backstory.sheet;

import java.util.ArrayList;
import java.util.List;
import org.backstory.content.Words;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.ChoicesQuestion.Purpose;
import org.backstory.session.Echo;
import org.backstory.session.SelfCheck;

/** What a visitor answered in the self-check, as lines for the page: questions to ask and goals apart, the rest told. */
public final class AnswersTold {

    /** The lines, in the language of the words. */
    public Told of(SelfCheck check, Words words) {
        List<String> told = new ArrayList<>();
        List<String> ask = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        for (Echo echo : Echo.all(check, words)) {
            if (isFor(echo, Purpose.ASK)) {
                ask.addAll(echo.lines());
            } else if (isFor(echo, Purpose.GOAL)) {
                goals.addAll(echo.lines());
            } else {
                told.add(echo.heading() + ": " + String.join(", ", echo.lines()));
            }
        }
        return new Told(List.copyOf(told), List.copyOf(ask), List.copyOf(goals));
    }

    private static boolean isFor(Echo echo, Purpose purpose) {
        return echo.question() instanceof ChoicesQuestion choices && choices.purpose().filter(purpose::equals).isPresent();
    }
}
