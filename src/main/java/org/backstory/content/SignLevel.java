package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A group of warning signs with one thing to do. */
@Doc("A group of warning signs that ask for the same action. The item of the same id holds its heading and what to do.")
public record SignLevel(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The signs, most important first.") @Bounds(min = 1, max = 12) List<Sign> signs) {
}
