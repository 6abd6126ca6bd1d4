package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** The last page: the answers, as they were given, and what there is to read. */
@Doc("The last page: shows the answers as they were given, and what there is to read. Nothing is asked.")
@Kind("summary")
public record SummaryQuestion(
        @Doc("The id, unique in the pack.") @Id String id)
        implements Question {

    @Override
    public Optional<Condition> when() {
        return Optional.empty();
    }

    @Override
    public List<String> pictures() {
        return List.of();
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
