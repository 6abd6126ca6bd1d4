package org.backstory.mode.kiosk;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/** Calls regularly on the toolkit's thread. An animation of JavaFX would do so too, but draw sixty times a second for it. */
final class Heartbeat implements AutoCloseable {

    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    /** Begins. Calls that the toolkit's thread has no time for are left out. */
    Heartbeat(int milliseconds, Runnable beat) {
        this(milliseconds, beat, Platform::runLater);
    }

    private Heartbeat(int milliseconds, Runnable beat, Executor screen) {
        clock.scheduleAtFixedRate(() -> {
            if (waiting.compareAndSet(false, true)) {
                screen.execute(() -> {
                    waiting.set(false);
                    if (!clock.isShutdown()) {
                        beat.run();
                    }
                });
            }
        }, milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Ends. */
    @Override
    public void close() {
        clock.shutdownNow();
    }
}
