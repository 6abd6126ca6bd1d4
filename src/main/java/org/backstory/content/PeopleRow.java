package org.backstory.content;

import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** "1 in 13" as a row of little people. */
@Doc("A share of people as a row of little people, some of them lit. Its name is the screen's item of the same id.")
public record PeopleRow(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("How many of them are lit.") @Bounds(min = 0, max = 20) int lit,
        @Doc("How many people there are in the row.") @Bounds(min = 1, max = 20) int of) {
}
