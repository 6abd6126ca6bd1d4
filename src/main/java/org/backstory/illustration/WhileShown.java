package org.backstory.illustration;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.backstory.session.Ticker;

/**
 * Something that goes on with time, but only while its node is seen in a window. It ends by itself when the screen is
 * left, so that nothing runs behind a screen and nobody has to remember to stop it.
 */
public final class WhileShown {

    private static final double SECOND = 1e9;

    private final Ticker ticker;
    private final DoubleConsumer step;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ObservableValue<Boolean> shown;
    private long begun;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step.accept((ticker.nanos() - begun) / SECOND);
        }
    };

    /**
     * Binds time to a node.
     *
     * @param node   what has to be seen
     * @param ticker the clock
     * @param step   called for each frame with the seconds since the start
     */
    public WhileShown(Node node, Ticker ticker, DoubleConsumer step) {
        this.ticker = ticker;
        this.step = step;
        this.shown = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        shown.subscribe(seen -> {
            if (!seen) {
                stop();
            }
        });
    }

    /** Starts at 0 seconds, if the node is seen. */
    public void start() {
        startAt(0);
    }

    /** Starts as if so many seconds had passed, if the node is seen. */
    public void startAt(double seconds) {
        if (shown.getValue() && !running.get()) {
            begun = ticker.nanos() - Math.round(seconds * SECOND);
            running.set(true);
            frames.start();
        }
    }

    /** Stops. */
    public void stop() {
        frames.stop();
        running.set(false);
    }

    /** Whether it goes on. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
