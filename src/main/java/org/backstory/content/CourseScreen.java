package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** How something usually goes over the weeks. */
@Doc("How something usually goes over the weeks, as lines from 0 to 100.")
@Kind("course")
public record CourseScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The weeks at which the lines have a value, rising from 0.") @Bounds(min = 0, max = 520) List<Integer> weeks,
        @Doc("The lines, at most three.") @Bounds(min = 1, max = 3) List<CourseLine> lines,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return List.of();
    }

    @Override
    public List<Item> items() {
        return lines.stream().map(line -> Item.told(line.id())).toList();
    }
}
