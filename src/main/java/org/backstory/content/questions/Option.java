package org.backstory.content.questions;

import java.util.Optional;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** Something to choose. */
@Doc("Something to choose. Its name is the question's item of the same id.")
public record Option(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("A picture: a file illustrations/<name>.svg.") @Id Optional<String> picture) {
}
