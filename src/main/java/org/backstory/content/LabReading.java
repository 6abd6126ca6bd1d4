package org.backstory.content;

import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A change that was found in a lab. */
@Doc("By how much something changed.")
public record LabReading(
        @Doc("The id of the gauge.") @Id String id,
        @Doc("The change in percent: 0 as usual, 15 up to 15 percent more, -8 up to 8 percent less.") @Bounds(min = -100, max = 100) int percent) {
}
