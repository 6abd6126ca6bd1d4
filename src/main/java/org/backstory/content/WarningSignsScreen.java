package org.backstory.content;

import java.util.List;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Signs that need help soon: the same for everyone. */
@Doc("Signs that need help soon: the same list for everyone, never a question.")
@Kind("warning-signs")
public record WarningSignsScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The groups, most urgent first.") @Bounds(min = 1, max = 3) List<SignLevel> levels,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return levels.stream().flatMap(level -> level.signs().stream()).map(Sign::picture).toList();
    }

    @Override
    public List<Item> items() {
        return levels.stream().flatMap(level -> Stream.concat(
                Stream.of(Item.told(level.id())),
                level.signs().stream().map(sign -> Item.named(sign.id())))).toList();
    }
}
