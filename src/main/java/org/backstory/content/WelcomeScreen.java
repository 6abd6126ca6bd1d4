package org.backstory.content;

import java.util.List;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** The first screen. */
@Doc("The first screen: what this is, the languages, and a way in.")
@Kind("welcome")
public record WelcomeScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture)
        implements Screen {

    @Override
    public List<String> pictures() {
        return List.of(picture);
    }

    @Override
    public List<Item> items() {
        return List.of();
    }
}
