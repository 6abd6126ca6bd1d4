package org.backstory.mode.kiosk;

import org.backstory.session.Ticker;

/** A clock that stands still until a test moves it. */
final class FakeTicker implements Ticker {

    private long now = 1_000_000_000_000L;

    @Override
    public long nanos() {
        return now;
    }

    /** Lets so many seconds pass. */
    void pass(double seconds) {
        now += Math.round(seconds * 1e9);
    }
}
