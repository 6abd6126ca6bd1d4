package org.backstory.mode;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.backstory.launch.LaunchPicture;
import org.backstory.shell.Fonts;

/** JavaFX, started once, with our fonts; with windows or without. */
public final class Toolkit {

    /** JavaFX remembers the last texts that it laid out, whoever they belonged to. Here it does not: they may be answers. */
    private static final String TEXT_CACHE = "prism.cacheLayoutSize";

    /** How many times a second JavaFX looks for something to draw. Left to itself it is 60 times. */
    private static final String PULSE = "javafx.animation.pulse";
    /** So a touch waits 11 ms at most for its frame, not 17; two follow each other before the next screen is seen. */
    private static final String PULSES_PER_SECOND = "90";

    private volatile Optional<LaunchWindow> launch = Optional.empty();

    /** Not started yet. The parts of JavaFX that need neither a display nor a library of the system are there already. */
    public Toolkit() {
        Platform.setImplicitExit(false);
    }

    /**
     * Starts it for windows.
     *
     * @throws IllegalStateException if it cannot be made ready; the cause says why
     */
    public void start() {
        start(Optional::empty);
    }

    /**
     * Starts it, and shows a picture as early as can be.
     *
     * @param picture asked for on the toolkit's thread
     * @throws IllegalStateException if it cannot be made ready; the cause says why
     */
    public void start(Supplier<Optional<LaunchPicture>> picture) {
        System.setProperty(TEXT_CACHE, "0");
        System.setProperty(PULSE, PULSES_PER_SECOND);
        FutureTask<Void> fonts = new FutureTask<>(new Fonts()::load, null);
        // meanwhile the toolkit waits for the display, and before its first frame it would ask the system for all fonts
        Thread.ofPlatform().name("fonts").daemon().start(fonts);
        FutureTask<Void> seen = new FutureTask<>(() -> { }, null);
        FutureTask<Void> begun = new FutureTask<>(() -> begin(picture, seen), null);
        Platform.startup(begun);
        outcome(begun);
        outcome(seen);
        outcome(fonts);
    }

    /** Begins with a picture, if there is one. Only on the toolkit's thread. */
    void begin(Supplier<Optional<LaunchPicture>> picture, Runnable seen) {
        // by now it has been read; a part of JavaFX that begins later would only write a line about it on standard error
        System.clearProperty(PULSE);
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> System.err.println("backstory: unexpected error: " + e
                + (e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0])));
        launch = picture.get().flatMap(LaunchWindow::open);
        launch.ifPresentOrElse(window -> window.hold(seen), seen);
    }

    /** Starts it to draw in memory only: no display is needed. */
    public void startWithoutDisplay() {
        startWithoutDisplay(Optional::empty);
    }

    /** The same, with a picture. */
    public void startWithoutDisplay(Supplier<Optional<LaunchPicture>> picture) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start(picture);
    }

    /** A window that is not shown yet; or, once, the one with the picture of the start, if that is shown. Only on the toolkit's thread. */
    Stage stage() {
        Stage stage = launch.map(LaunchWindow::stage).orElseGet(Stage::new);
        launch = Optional.empty();
        return stage;
    }

    /** Whether the picture of the start is shown. */
    boolean isLaunching() {
        return launch.isPresent();
    }

    /** Closes the window with the picture of the start, if nothing has taken it over. Only on the toolkit's thread. */
    void endLaunch() {
        launch.map(LaunchWindow::stage).ifPresent(Stage::close);
        launch = Optional.empty();
    }

    /**
     * Runs something on the toolkit's thread and waits for its answer.
     *
     * @throws IllegalStateException if it fails; the cause says why
     */
    public <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (launch.filter(window -> window.goOn(task)).isEmpty()) {
            Platform.runLater(task);
        }
        return outcome(task);
    }

    private <T> T outcome(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
