package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Two pictures to compare, for example healthy and changed. */
@Doc("Two pictures to compare, for example healthy and changed.")
@Kind("compare")
public record CompareScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The two pictures, in reading order.") @Bounds(min = 2, max = 2) List<Side> sides,
        @Doc("Lays the second picture over the first, with a divider to drag: the share of the first that is seen at first, in percent. Both pictures then have the same size. Without it they stand side by side.")
        @Bounds(min = 0, max = 100) Optional<Integer> divider,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return sides.stream().map(Side::picture).toList();
    }

    @Override
    public List<Item> items() {
        return sides.stream().map(side -> Item.told(side.id())).toList();
    }
}
