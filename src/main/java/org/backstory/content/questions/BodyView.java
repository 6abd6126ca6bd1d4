package org.backstory.content.questions;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** The body from one side. */
@Doc("The body from one side. Its name is the question's item of the same id.")
public record BodyView(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("The regions that can be touched.") @Bounds(min = 1, max = 30) List<BodyRegion> regions) {
}
