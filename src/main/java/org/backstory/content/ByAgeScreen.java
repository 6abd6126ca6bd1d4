package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** How common findings are at each age. */
@Doc("How common findings are at each age: the visitor chooses the finding and the age.")
@Kind("by-age")
public record ByAgeScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The findings to choose from.") @Bounds(min = 1, max = 5) List<AgeFinding> findings,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return List.of();
    }

    @Override
    public List<Item> items() {
        return findings.stream().map(finding -> Item.told(finding.id())).toList();
    }
}
