package org.backstory.content.questions;

import java.util.Optional;

/** The answers that were given. */
@FunctionalInterface
public interface Given {

    /** The answer to the question with this id, if there is one. */
    Optional<Answer> to(String question);
}
