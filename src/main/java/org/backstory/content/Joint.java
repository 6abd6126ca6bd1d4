package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A joint of a figure: what turns with it, around which point, and how far. */
@Doc("A joint of a figure. What it shows turns with it, and so does everything that hangs on it.")
public record Joint(
        @Doc("The id by which poses name it.") @Id String id,
        @Doc("The joint that it hangs on. Only the root has none.") @Id Optional<String> parent,
        @Doc("The ids of the groups or shapes in the SVG file that turn with it.") @Bounds(min = 1, max = 40) List<String> shows,
        @Doc("The point that it turns around in the rest pose: x and y in the picture's own coordinates.") List<Double> pivot,
        @Doc("The least angle from the rest pose, in degrees clockwise.") @Bounds(min = -360, max = 360) double least,
        @Doc("The greatest angle from the rest pose, in degrees clockwise.") @Bounds(min = -360, max = 360) double greatest) {

    /** The x of the pivot. */
    public double x() {
        return pivot.get(0);
    }

    /** The y of the pivot. */
    public double y() {
        return pivot.get(1);
    }
}
