package org.backstory.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A key pose of a move. What it does not say stays as it was in the pose before. */
@Doc("A key pose. What it does not say stays as in the pose before; before the first, everything is as in the rest pose.")
public record Pose(
        @Doc("When the figure is in this pose, in seconds from the beginning of the move.") @Bounds(min = 0, max = 120) double seconds,
        @Doc("The angle of the whole figure around the pivot of its root, in degrees clockwise.") Optional<Double> turn,
        @Doc("How far the whole figure is moved: x and y in the picture's own coordinates.") Optional<List<Double>> shift,
        @Doc("Angles from the rest pose, in degrees clockwise, by joint.") @Id Optional<Map<String, Double>> joints,
        @Doc("How well what a joint shows is seen, from 0 to 1, by joint.") @Id Optional<Map<String, Double>> opacity) {
}
