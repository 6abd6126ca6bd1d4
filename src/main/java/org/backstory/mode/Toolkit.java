package org.backstory.mode;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.backstory.shell.Fonts;

/** JavaFX, started once, with our fonts; with windows or without. */
public final class Toolkit {

    /** JavaFX remembers the last texts that it laid out, whoever they belonged to. Here it does not: they may be answers. */
    private static final String TEXT_CACHE = "prism.cacheLayoutSize";

    /** How many times a second JavaFX looks for something to draw. Left to itself it is 60 times. */
    private static final String PULSE = "javafx.animation.pulse";
    /** So a touch waits 11 ms at most for its frame, not 17; two follow each other before the next screen is seen. */
    private static final String PULSES_PER_SECOND = "90";

    /**
     * Starts it for windows.
     *
     * @throws IllegalStateException if it cannot be made ready; the cause says why
     */
    public void start() {
        System.setProperty(TEXT_CACHE, "0");
        System.setProperty(PULSE, PULSES_PER_SECOND);
        FutureTask<Void> ready = new FutureTask<>(this::makeReady, null);
        Platform.startup(ready);
        outcome(ready);
    }

    private void makeReady() {
        // by now it has been read; a part of JavaFX that begins later would only write a line about it on standard error
        System.clearProperty(PULSE);
        Platform.setImplicitExit(false);
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> System.err.println("backstory: unexpected error: " + e
                + (e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0])));
        new Fonts().load();
    }

    /** Starts it to draw in memory only: no display is needed. */
    public void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
    }

    /**
     * Runs something on the toolkit's thread and waits for its answer.
     *
     * @throws IllegalStateException if it fails; the cause says why
     */
    public <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
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
