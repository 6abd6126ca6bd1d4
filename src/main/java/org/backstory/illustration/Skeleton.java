package org.backstory.illustration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.transform.Affine;
import org.backstory.content.Figure;
import org.backstory.content.Joint;

/** Where the parts of a figure are in a posture: each joint turns with the one that it hangs on, and then by itself. */
final class Skeleton {

    private final Figure figure;

    Skeleton(Figure figure) {
        this.figure = figure;
    }

    /** What moves the parts of each joint from the rest pose, by joint. */
    Map<String, Affine> in(Posture posture) {
        Map<String, Affine> found = new HashMap<>();
        figure.joints().forEach(joint -> of(joint, posture, found));
        return found;
    }

    private Affine of(Joint joint, Posture posture, Map<String, Affine> found) {
        if (!found.containsKey(joint.id())) {
            Optional<Affine> parent = joint.parent().flatMap(figure::joint).map(one -> of(one, posture, found));
            Affine own = parent.map(Affine::new).orElseGet(Affine::new);
            if (parent.isEmpty()) {
                own.appendTranslation(posture.x(), posture.y());
            }
            own.appendRotation(parent.isEmpty() ? posture.turn() : posture.angle(joint.id()), joint.x(), joint.y());
            found.put(joint.id(), own);
        }
        return found.get(joint.id());
    }
}
