package org.backstory.mode.kiosk;

import java.util.concurrent.atomic.AtomicLong;
import org.backstory.session.Ticker;

/** The clock of this machine, which can be moved on: an hour of waiting in a moment. */
final class SkippingTicker implements Ticker {

    private final AtomicLong skipped = new AtomicLong();

    @Override
    public long nanos() {
        return System.nanoTime() + skipped.get();
    }

    /** Moves it on by a second. */
    void skipSecond() {
        skipped.addAndGet(1_000_000_000L);
    }
}
