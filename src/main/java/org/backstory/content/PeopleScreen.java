package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Shares of people, shown as rows of little people. */
@Doc("Shares of people, shown as rows of little people.")
@Kind("people")
public record PeopleScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The rows.") @Bounds(min = 1, max = 3) List<PeopleRow> rows,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return List.of();
    }

    @Override
    public List<Item> items() {
        return rows.stream().map(row -> Item.named(row.id())).toList();
    }
}
