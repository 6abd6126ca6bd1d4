package org.backstory.illustration;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import org.backstory.content.Figure;
import org.backstory.content.Joint;
import org.backstory.svg.Drawing;

/** A drawing whose parts turn at the joints of a figure. */
final class JointedPicture extends Region {

    private final Figure figure;
    private final Skeleton skeleton;
    private final Picture picture;
    private final Map<String, Affine> places = new LinkedHashMap<>();

    JointedPicture(Drawing drawing, Figure figure, String says) {
        this.figure = figure;
        this.skeleton = new Skeleton(figure);
        this.picture = new Picture(drawing, says);
        for (Joint joint : figure.joints()) {
            Affine place = new Affine();
            places.put(joint.id(), place);
            joint.shows().forEach(part -> picture.part(part).ifPresent(node -> node.getTransforms().addFirst(place)));
        }
        getChildren().setAll(picture);
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

    /** Width through height. */
    double aspect() {
        return picture.aspect();
    }

    @Override
    public Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
