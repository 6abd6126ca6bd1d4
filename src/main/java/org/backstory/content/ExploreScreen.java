package org.backstory.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** A picture whose parts can be touched, and whose layers can be peeled. */
@Doc("A picture whose parts can be touched, and whose layers can be peeled.")
@Kind("explore")
public record ExploreScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("The parts that can be touched.") @Bounds(min = 0, max = 8) List<Part> parts,
        @Doc("The layers from the outside in; looking deeper takes them away one by one.") @Bounds(min = 2, max = 8) Optional<List<Part>> layers,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return List.of(picture);
    }

    @Override
    public List<Item> items() {
        return Stream.concat(parts.stream(), layers.stream().flatMap(List::stream)).map(part -> Item.told(part.id())).toList();
    }
}
