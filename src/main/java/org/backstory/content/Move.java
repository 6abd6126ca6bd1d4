package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A ready move of a figure, for example the cycle of running. */
@Doc("A ready move of a figure. When its last pose is its first again, it goes round; else it goes there and back.")
public record Move(
        @Doc("The id by which screens name it.") @Id String id,
        @Doc("The key poses in order.") @Bounds(min = 2, max = 60) List<Pose> poses) {
}
