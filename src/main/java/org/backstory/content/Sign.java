package org.backstory.content;

import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A warning sign. */
@Doc("A warning sign. Its words are the name of the screen's item of the same id.")
public record Sign(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("A plain symbol: a file illustrations/<name>.svg.") @Id String picture) {
}
