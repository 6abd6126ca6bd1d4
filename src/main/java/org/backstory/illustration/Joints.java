package org.backstory.illustration;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.transform.Affine;
import org.backstory.content.Figure;
import org.backstory.content.Joint;

/** Turns the parts of a picture at the joints of a figure. */
final class Joints {

    private final Figure figure;
    private final Skeleton skeleton;
    private final Picture picture;
    private final Map<String, Affine> places = new LinkedHashMap<>();

    /** @param picture holds the parts that the figure names */
    Joints(Figure figure, Picture picture) {
        this.figure = figure;
        this.skeleton = new Skeleton(figure);
        this.picture = picture;
        for (Joint joint : figure.joints()) {
            Affine place = new Affine();
            places.put(joint.id(), place);
            joint.shows().forEach(part -> picture.part(part).ifPresent(node -> node.getTransforms().addFirst(place)));
        }
    }

    /** Shows a posture. */
    void show(Posture posture) {
        skeleton.in(posture).forEach((joint, place) -> places.get(joint).setToTransform(place));
        for (Joint joint : figure.joints()) {
            double opacity = posture.opacity(joint.id());
            joint.shows().forEach(part -> picture.part(part).ifPresent(node -> {
                node.setOpacity(opacity);
                node.setVisible(opacity > 0);
            }));
        }
    }
}
