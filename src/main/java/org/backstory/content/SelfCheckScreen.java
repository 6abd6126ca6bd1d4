package org.backstory.content;

import java.util.List;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** The self-check: its questions stand in {@code questionnaire.json}. */
@Doc("The self-check: its questions stand in questionnaire.json. Its title is on the button that leads to it.")
@Kind("self-check")
public record SelfCheckScreen(
        @Doc("The id, unique in the pack.") @Id String id)
        implements Screen {

    @Override
    public List<String> pictures() {
        return List.of();
    }

    @Override
    public List<Item> items() {
        return List.of();
    }
}
