package org.backstory.mode.present;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;
import org.backstory.shell.Shell;

/**
 * The one slide that lives: the screen as the group sees it, laid out for the wall and made as large as the room here
 * allows. Whoever works here touches the screen itself; the wall shows its picture.
 */
final class Slide extends Region {

    private final Talk talk;
    private final Shell shell;
    private final MarkLayer marks;
    private final Covers cover;
    private final StackPane all;
    private final Scale scale = new Scale();
    private final Subscription following;
    private Dimension2D laidOutFor = new Dimension2D(16, 9);

    Slide(Talk talk, Shell shell) {
        this.talk = talk;
        this.shell = shell;
        this.marks = new MarkLayer(talk.marks());
        this.cover = new Covers(talk);
        all = new StackPane(shell, marks, cover);
        all.setManaged(false);
        all.getTransforms().add(scale);
        getStyleClass().add("slide-room");
        setId("slide");
        getChildren().add(all);
        setMinSize(0, 0);
        all.addEventFilter(MouseEvent.ANY, this::mark);
        following = talk.marks().toolProperty().subscribe(tool -> all.setCursor(tool == Marks.Tool.HAND ? null
                : tool == Marks.Tool.PEN ? Cursor.CROSSHAIR : Cursor.NONE));
    }

    /** Stops following the talk. */
    void dispose() {
        following.unsubscribe();
        marks.dispose();
        cover.dispose();
        shell.dispose();
    }

    /** What the wall shows a picture of. */
    Shell shell() {
        return shell;
    }

    /** The size that the slide is laid out for, px. */
    Dimension2D size() {
        return laidOutFor;
    }

    /** Lays the slide out for another wall, px. */
    void layOutFor(Dimension2D wall) {
        laidOutFor = wall;
        all.setClip(new Rectangle(wall.getWidth(), wall.getHeight()));
        requestLayout();
    }

    private void mark(MouseEvent event) {
        Marks to = talk.marks();
        Point2D at = all.screenToLocal(event.getScreenX(), event.getScreenY());
        switch (to.toolProperty().get()) {
            case POINTER -> to.dotProperty().set(event.getEventType() == MouseEvent.MOUSE_EXITED_TARGET && event.getTarget() == all
                    ? Optional.empty() : Optional.of(at));
            case PEN -> {
                if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY) {
                    to.begin(at);
                } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && event.isPrimaryButtonDown() && !to.strokes().isEmpty()) {
                    to.draw(at);
                }
                event.consume();
            }
            case HAND -> {
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(0, width) * laidOutFor.getHeight() / laidOutFor.getWidth();
    }

    @Override
    protected void layoutChildren() {
        double fit = Math.min(getWidth() / laidOutFor.getWidth(), getHeight() / laidOutFor.getHeight());
        scale.setX(fit);
        scale.setY(fit);
        all.resizeRelocate((getWidth() - laidOutFor.getWidth() * fit) / 2, (getHeight() - laidOutFor.getHeight() * fit) / 2,
                laidOutFor.getWidth(), laidOutFor.getHeight());
    }
}
