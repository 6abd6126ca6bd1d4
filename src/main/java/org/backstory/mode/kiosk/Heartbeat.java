package org.backstory.mode.kiosk;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import javafx.application.Platform;

/**
 * Calls on the toolkit's thread, each time when the call before has asked for the next: a machine that has nothing to do
 * then is left alone. An animation of JavaFX would draw sixty times a second.
 */
final class Heartbeat implements AutoCloseable {

    /** When to call again after a call that has failed, ms. */
    private static final int AFTER_FAILURE = 1000;

    private final ScheduledExecutorService clock;
    private final Executor screen;
    private final IntSupplier beat;

    /**
     * Begins.
     *
     * @param first in how many milliseconds the first call is wanted
     * @param beat  answers in how many milliseconds it wants to be called again
     */
    Heartbeat(int first, IntSupplier beat) {
        this(Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().daemon().name("heartbeat").unstarted(work)),
                Platform::runLater, first, beat);
    }

    /**
     * Begins with another clock and another thread for the screen.
     *
     * @param clock  waits; ended by {@link #close}
     * @param screen makes the calls
     */
    Heartbeat(ScheduledExecutorService clock, Executor screen, int first, IntSupplier beat) {
        this.clock = clock;
        this.screen = screen;
        this.beat = beat;
        next(first);
    }

    private void next(int milliseconds) {
        clock.schedule(() -> screen.execute(this::call), milliseconds, TimeUnit.MILLISECONDS);
    }

    private void call() {
        if (clock.isShutdown()) {
            return;
        }
        int next = AFTER_FAILURE;
        try {
            next = beat.getAsInt();
        } finally {
            if (!clock.isShutdown()) {
                next(next);
            }
        }
    }

    /** Ends. On the thread of the screen. */
    @Override
    public void close() {
        clock.shutdownNow();
    }
}
