package org.backstory.content.questions;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A region of the body. */
@Doc("A region of the body. Its name is the question's item of the same id.")
public record BodyRegion(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The ids of the groups or shapes in the SVG file that belong to it.") @Bounds(min = 1, max = 20) List<String> shows) {
}
