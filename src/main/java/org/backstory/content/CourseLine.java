package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** How something changes over the weeks, from 0 to 100. */
@Doc("A line over time. Its name and text are the screen's item of the same id.")
public record CourseLine(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The level at each of the screen's weeks, from 0 to 100.") @Bounds(min = 0, max = 100) List<Integer> level) {
}
