package org.backstory.illustration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstory.content.Pose;

/**
 * How a figure stands at one moment.
 *
 * @param turn    the angle of the whole figure, in degrees clockwise
 * @param x       how far the whole figure is moved
 * @param y       how far the whole figure is moved
 * @param angles  angles from the rest pose by joint; none is 0
 * @param opacity how well what a joint shows is seen; none is 1
 */
record Posture(double turn, double x, double y, Map<String, Double> angles, Map<String, Double> opacity) {

    /** The rest pose. */
    static final Posture REST = new Posture(0, 0, 0, Map.of(), Map.of());

    /** This posture, changed by what a pose says. */
    Posture then(Pose pose) {
        List<Double> shift = pose.shift().orElse(List.of(x, y));
        return new Posture(pose.turn().orElse(turn), shift.get(0), shift.get(1),
                with(angles, pose.joints().orElse(Map.of())), with(opacity, pose.opacity().orElse(Map.of())));
    }

    /** The angle of a joint. */
    double angle(String joint) {
        return angles.getOrDefault(joint, 0.0);
    }

    /** How well what a joint shows is seen. */
    double opacity(String joint) {
        return opacity.getOrDefault(joint, 1.0);
    }

    private static Map<String, Double> with(Map<String, Double> before, Map<String, Double> changes) {
        Map<String, Double> after = new HashMap<>(before);
        after.putAll(changes);
        return Map.copyOf(after);
    }
}
