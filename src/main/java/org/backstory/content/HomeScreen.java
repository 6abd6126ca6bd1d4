package org.backstory.content;

import java.util.List;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** The chapters as large pictures. */
@Doc("The chapters as large pictures.")
@Kind("home")
public record HomeScreen(
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
