package org.backstory.illustration;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.backstory.content.Figure;
import org.backstory.content.Pose;
import org.backstory.session.Ticker;
import org.backstory.svg.Drawing;

/**
 * A figure that goes through key poses: there and back, or round and round when the last pose is the first again. It
 * moves only when asked, only where movement is wanted, and only while it is seen.
 */
public final class JointedAnimation extends Region {

    private final Picture picture;
    private final Joints joints;
    private final Track track;
    private final boolean movement;
    private final WhileShown time;
    private double played;

    /**
     * A figure in its first pose.
     *
     * @param drawing  the picture that holds its parts
     * @param figure   its joints
     * @param poses    its key poses
     * @param says     what it shows, for people who cannot see it; empty for an ornament
     * @param movement whether things may move
     * @param ticker   the clock
     */
    public JointedAnimation(Drawing drawing, Figure figure, List<Pose> poses, String says, boolean movement, Ticker ticker) {
        this.picture = new Picture(drawing, says);
        this.joints = new Joints(figure, picture);
        this.track = new Track(poses);
        this.movement = movement;
        this.time = new WhileShown(this, ticker, this::show);
        getStyleClass().add("figure");
        getChildren().setAll(picture);
        showStart();
    }

    /** Moves on from where it is; does nothing where movement is off. */
    public void play() {
        if (movement) {
            time.startAt(played);
        }
    }

    /** Stands still where it is. */
    public void pause() {
        time.stop();
    }

    /** Whether it moves. */
    public ReadOnlyBooleanProperty playingProperty() {
        return time.runningProperty();
    }

    /** Stands still in the first pose. */
    public void showStart() {
        pause();
        show(0);
    }

    /** Stands still in the pose to which the move leads. */
    public void showEnd() {
        pause();
        show(track.end());
    }

    /** Width through height. */
    public double aspect() {
        return picture.aspect();
    }

    private void show(double seconds) {
        played = seconds;
        joints.show(track.after(seconds));
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
