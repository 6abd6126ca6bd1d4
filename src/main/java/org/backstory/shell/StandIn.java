package org.backstory.shell;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** A screen as it was drawn ahead, in place of the screen itself until that is built. */
final class StandIn extends Pane {

    private final ImageView middle;

    /**
     * The picture of a whole screen.
     *
     * @param head the height of what stands above the middle, px
     * @param foot the height of what stands below it, px
     */
    StandIn(Image drawn, double head, double foot) {
        getStyleClass().add("stand-in");
        setManaged(false);
        resize(drawn.getWidth(), drawn.getHeight());
        middle = part(drawn, head, drawn.getHeight() - foot);
        getChildren().addAll(part(drawn, 0, head), middle, part(drawn, drawn.getHeight() - foot, drawn.getHeight()));
    }

    private static ImageView part(Image drawn, double from, double to) {
        ImageView view = new ImageView(drawn);
        view.setViewport(new Rectangle2D(0, from, drawn.getWidth(), to - from));
        view.setY(from);
        view.setVisible(to > from);
        return view;
    }

    /** Lets what is between header and footer come into view softly. */
    void appear(Duration time, Runnable then) {
        middle.setOpacity(0);
        Timeline appearing = new Timeline(new KeyFrame(time, new KeyValue(middle.opacityProperty(), 1)));
        appearing.setOnFinished(_ -> then.run());
        appearing.play();
    }
}
