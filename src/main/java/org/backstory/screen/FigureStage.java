package org.backstory.screen;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backstory.content.Exercise;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.Figure;
import org.backstory.illustration.JointedAnimation;

/** The figure that shows an exercise, and the button that lets it move. */
final class FigureStage extends Region {

    private static final double GAP_MM = 2;
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final ExerciseScreen screen;
    private final ScreenContext context;
    private final StackPane place = new StackPane();
    private final Button play = new Button();
    private final Runnable touched;
    private JointedAnimation figure;

    /** @param touched called before the figure begins to move */
    FigureStage(ExerciseScreen screen, ScreenContext context, Runnable touched) {
        this.screen = screen;
        this.context = context;
        this.touched = touched;
        Region sign = new Region();
        sign.getStyleClass().add("play-sign");
        play.setId("play");
        play.setGraphic(sign);
        play.getStyleClass().setAll("button", "play");
        play.setOnAction(_ -> press());
        place.setMinSize(0, 0);
        getChildren().setAll(place);
        if (context.movement()) {
            getChildren().add(play);
        }
    }

    /** Shows an exercise from its beginning. */
    void show(Exercise exercise) {
        figure = animation(exercise);
        figure.setId("figure-" + exercise.id());
        place.getChildren().setAll(context.movement() ? figure : new StillPoses(figure, animation(exercise), context));
        figure.playingProperty().subscribe(this::name);
    }

    /** Stands still where the exercise ends, or where it begins. */
    void stand(boolean atEnd) {
        if (!context.movement()) {
            return;
        }
        if (atEnd) {
            figure.showEnd();
        } else {
            figure.showStart();
        }
    }

    private JointedAnimation animation(Exercise exercise) {
        Figure joints = context.pack().figures().get(screen.figureOf(exercise));
        return new JointedAnimation(context.pack().drawings().get(joints.picture()), joints, exercise.poses(),
                context.item(screen, exercise.id()).name(), context.movement(), context.ticker());
    }

    private void press() {
        if (figure.playingProperty().get()) {
            figure.pause();
        } else {
            touched.run();
            figure.play();
        }
    }

    private void name(boolean playing) {
        play.setText(playing ? context.ui().pause() : context.ui().play());
        play.getGraphic().pseudoClassStateChanged(PLAYING, playing);
    }

    /** Width through height of the widest figure that exercises of the screen have. */
    double aspect() {
        return screen.exercises().stream().map(screen::figureOf).map(name -> context.pack().figures().get(name).picture())
                .map(picture -> context.pack().drawings().get(picture))
                .mapToDouble(drawing -> drawing.width() / drawing.height()).max().orElse(1);
    }

    /** The height that the figure needs at a width, with its button; where nothing moves, there are two of it. */
    double heightFor(double width) {
        return context.movement() ? width / aspect() + below() : 2 * width / aspect();
    }

    /** The height of what stands below the figure. */
    double below() {
        return context.movement() ? button() + context.sizes().mm(GAP_MM) : 0;
    }

    @Override
    protected void layoutChildren() {
        place.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - below()));
        double width = play.prefWidth(-1);
        play.resizeRelocate((getWidth() - width) / 2, getHeight() - button(), width, button());
    }

    private double button() {
        return Math.max(play.minHeight(-1), play.prefHeight(-1));
    }
}
