package org.backstory;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourWindows;

/** JavaFX, started once, and best beside other work: it takes long. */
final class StartingToolkit {

    private final Consumer<Toolkit> start;
    private FutureTask<TourWindows> windows;

    /** @param start how it is started: for windows, or to draw in memory */
    StartingToolkit(Consumer<Toolkit> start) {
        this.start = start;
        this.windows = started(() -> { });
    }

    private FutureTask<TourWindows> started(Runnable before) {
        return new FutureTask<>(() -> {
            before.run();
            Toolkit toolkit = new Toolkit();
            start.accept(toolkit);
            return new TourWindows(toolkit);
        });
    }

    /**
     * Begins to start it.
     *
     * @param before run first; what it throws, {@link #windows} throws
     */
    void begin(Runnable before) {
        windows = started(before);
        Thread.ofPlatform().name("toolkit-start").daemon().start(windows);
    }

    /** What opens windows, as soon as the toolkit is there. */
    TourWindows windows() {
        windows.run();
        try {
            return windows.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CommandFailure failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
