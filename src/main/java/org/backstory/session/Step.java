package org.backstory.session;

import org.backstory.content.questions.Question;
import org.backstory.content.questions.SignsQuestion;

/** Where a visitor stands in the self-check. */
public sealed interface Step {

    /** Asked a question, or shown the first or last page. */
    record Asking(Question question) implements Step {
    }

    /** Given the page to take along. */
    record Taking() implements Step {
    }

    /** One of the signs of this group fits: told what to do. */
    record Telling(SignsQuestion signs) implements Step {
    }
}
