package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A picture with one fact, of those that invite people to a kiosk. */
@Doc("A picture with one fact, of those that invite people to a kiosk one after the other.")
public record Attraction(
        @Doc("The id, unique among them; its words stand under it in 'attract' of each words file.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("The parts of the picture to light, one after the other.") @Bounds(min = 1, max = 8) Optional<List<String>> lit,
        @Doc("The ids of the sources, most important first; the first is shown.") @Id @Bounds(min = 1, max = 4) List<String> sources) {
}
