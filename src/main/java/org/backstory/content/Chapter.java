package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A chapter: the file {@code chapters/<id>.json}. */
@Doc("A chapter: its picture on the home screen and its screens in order. No words: those are in words/<language>.json.")
public record Chapter(
        @Doc("The id, the same as the file name.") @Id String id,
        @Doc("The picture on the home screen: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("The screens in order.") @Bounds(min = 1, max = 200) List<Screen> screens) {
}
