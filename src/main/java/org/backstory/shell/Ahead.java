package org.backstory.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.backstory.content.Screen;
import org.backstory.session.Ticker;

/**
 * Draws the screen that the next touch most likely leads to, while nobody touches anything: to build a screen and to draw
 * it takes longer than to show a picture of it. What is drawn is dropped as soon as anything is otherwise. Drawing takes a
 * twentieth of a second, for which a touch would have to wait; so it begins only after a while. Only on the toolkit's thread.
 */
final class Ahead {

    /** How long nobody has touched anything before it begins, ns. */
    private static final long QUIET = 200_000_000L;

    private final Shell shell;
    private final Supplier<Optional<Screen>> likely;
    private final Function<Screen, Shell> build;
    private final FrameSteps steps;
    /** Memory as large as the screen is not thrown away with each. */
    private WritableImage image = new WritableImage(1, 1);
    private Optional<Screen> drawn = Optional.empty();
    private Insets edges = Insets.EMPTY;
    private Scene scene;

    /**
     * Nothing is drawn before {@link #begin}.
     *
     * @param shell  the tour that the visitor sees
     * @param likely the screen that is likely to come; empty where nothing should be drawn
     * @param build  the tour as it will be at a screen
     */
    Ahead(Shell shell, Ticker ticker, Supplier<Optional<Screen>> likely, Function<Screen, Shell> build) {
        this.shell = shell;
        this.likely = likely;
        this.build = build;
        this.steps = new FrameSteps(ticker);
    }

    /** Begins anew: something is otherwise, what was drawn no longer holds. */
    void begin() {
        stop();
        steps.rest(QUIET);
        likely.get().ifPresent(screen -> {
            steps.add(() -> scene(screen));
            steps.add(() -> TwoPasses.over(scene.getRoot()));
            steps.add(() -> draw(screen));
        });
    }

    /** Rests: somebody touches something. */
    void rest() {
        steps.rest(QUIET);
    }

    /** Draws no more and drops what was drawn. */
    void stop() {
        steps.stop();
        drawn = Optional.empty();
        scene = null;
    }

    /** Whether a screen was drawn. */
    boolean isDone() {
        return drawn.isPresent();
    }

    /** What stands in for a screen, if that was drawn and nothing has changed since. */
    Optional<StandIn> of(Screen screen) {
        return drawn.filter(screen::equals).filter(_ -> image.getWidth() == shell.getWidth() && image.getHeight() == shell.getHeight())
                .map(_ -> new StandIn(image, edges.getTop(), edges.getBottom()));
    }

    private void scene(Screen screen) {
        scene = new Scene(build.apply(screen), shell.getWidth(), shell.getHeight());
        scene.getStylesheets().setAll(shell.getScene().getStylesheets());
    }

    /** In one piece: what is drawn in parts is rounded otherwise here and there, and would change when the screen itself comes. */
    private void draw(Screen screen) {
        edges = ((Shell) scene.getRoot()).edges();
        boolean fits = image.getWidth() == scene.getWidth() && image.getHeight() == scene.getHeight();
        image = scene.snapshot(fits ? image : null);
        drawn = Optional.of(screen);
        scene = null;
    }
}
