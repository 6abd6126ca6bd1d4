package org.backstory.mode.kiosk;

import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Measures how long the thread of the screen leaves somebody without an answer. */
final class StallWatch implements AutoCloseable {

    private static final int EVERY = 20;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong waitingSince = new AtomicLong();
    private final Thread asking = Thread.ofPlatform().daemon().name("stall-watch").unstarted(this::ask);
    private volatile boolean over;

    /** Begins. */
    StallWatch() {
        asking.start();
    }

    private void ask() {
        while (!over) {
            if (waitingSince.compareAndSet(0, System.nanoTime())) {
                Platform.runLater(() -> longest.accumulateAndGet(System.nanoTime() - waitingSince.getAndSet(0), Math::max));
            }
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The longest so far, ms; also of an answer that has not come yet. */
    long longest() {
        long since = waitingSince.get();
        return Math.max(longest.get(), since == 0 ? 0 : System.nanoTime() - since) / 1_000_000;
    }

    /** Ends. */
    @Override
    public void close() {
        over = true;
        asking.interrupt();
    }
}
