package org.backstory.content;

import org.backstory.json.Doc;
import org.backstory.json.Id;

/** One of two pictures that stand side by side. */
@Doc("One of two pictures that are compared. Its name and text are the screen's item of the same id in the words file.")
public record Side(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture) {
}
