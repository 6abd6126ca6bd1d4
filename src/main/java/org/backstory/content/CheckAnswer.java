package org.backstory.content;

import org.backstory.json.Doc;
import org.backstory.json.Id;

/** An answer of a knowledge check. */
@Doc("An answer. The item of the same id holds its name and, as its text, what it teaches when it is chosen.")
public record CheckAnswer(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("Whether the answer is right.") boolean right) {
}
