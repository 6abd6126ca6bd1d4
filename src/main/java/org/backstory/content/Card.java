package org.backstory.content;

import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A card with a picture; touching it tells more. */
@Doc("A card: picture and name; touching it shows its text. Both are the screen's item of the same id in the words file.")
public record Card(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture) {
}
