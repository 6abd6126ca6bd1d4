package org.backstory.mode.present;

import java.time.Duration;
import org.backstory.session.Ticker;

/** How long a talk has lasted, without its pauses. */
final class TalkClock {

    private final Ticker ticker;
    private long before;
    private long since;
    private boolean running;
    private boolean begun;

    TalkClock(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Lets the time run; nothing changes if it runs already. */
    void start() {
        if (!running) {
            since = ticker.nanos();
            running = true;
            begun = true;
        }
    }

    /** Stops the time until it is started again. */
    void pause() {
        before = nanos();
        running = false;
    }

    /** Sets it to zero; a running clock runs on from there. */
    void reset() {
        before = 0;
        since = ticker.nanos();
    }

    /** Whether the time runs. */
    boolean isRunning() {
        return running;
    }

    /** Whether it has ever run: a talk that has begun is not begun again by a key. */
    boolean hasBegun() {
        return begun;
    }

    /** The time so far. */
    Duration elapsed() {
        return Duration.ofNanos(nanos());
    }

    private long nanos() {
        return before + (running ? ticker.nanos() - since : 0);
    }
}
