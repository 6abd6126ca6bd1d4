package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** The first page: what the self-check is and is not. */
@Doc("The first page: what the self-check is and is not. Nothing is asked.")
@Kind("intro")
public record IntroQuestion(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture)
        implements Question {

    @Override
    public Optional<Condition> when() {
        return Optional.empty();
    }

    @Override
    public List<String> pictures() {
        return List.of(picture);
    }

    @Override
    public List<String> named() {
        return List.of();
    }

    @Override
    public boolean takes(Answer answer) {
        return false;
    }
}
