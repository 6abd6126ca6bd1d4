package org.backstory.content;

import java.util.List;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Who made the pack, what it is not, and its sources. */
@Doc("Who made the pack, what it is not, and its sources.")
@Kind("about")
public record AboutScreen(
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
