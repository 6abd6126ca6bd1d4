package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** A large picture with a few words beside it. */
@Doc("A large picture with a few words beside it.")
@Kind("story")
public record StoryScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("The parts of the picture to light: they become solid coral, everything else steps back.") Optional<List<String>> lit,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return List.of(picture);
    }

    @Override
    public List<Item> items() {
        return List.of();
    }
}
