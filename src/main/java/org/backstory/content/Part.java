package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A part or layer of a picture that has a name. */
@Doc("A part or layer of the picture. Its name and text are the screen's item of the same id in the words file.")
public record Part(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The ids of the groups or shapes in the SVG file that belong to it.") @Bounds(min = 1, max = 40) List<String> shows,
        @Doc("Where the leader line of its number ends: x and y in the picture's own coordinates. Without it, the middle of the part.")
        @Bounds(min = 0, max = 100000) Optional<List<Double>> at) {
}
