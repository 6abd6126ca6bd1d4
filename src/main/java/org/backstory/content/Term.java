package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A word that the pack teaches. Its explanation stands in the words file. */
@Doc("A word that the pack teaches. In a text it is marked as [shown words](id).")
public record Term(
        @Doc("The id by which texts mark it.") @Id String id,
        @Doc("A picture that shows it: a file illustrations/<name>.svg.") @Id Optional<String> picture,
        @Doc("The parts of that picture to light.") Optional<List<String>> lit) {
}
