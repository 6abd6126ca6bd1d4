package org.backstory.mode.kiosk;

import org.backstory.session.Ticker;

/**
 * Whether somebody is there, as far as a machine can tell: two tiers of waiting, in which the first asks and the second
 * clears. It is told what happens and asked what follows, and knows no window.
 */
final class IdleWatch {

    /** How long it asks, s. WCAG 2.2.1 wants at least 20. */
    static final int ASKING_SECONDS = 30;
    /** How long it goes on saying to tell the staff, s: time to fetch somebody, and then the next visitor's turn. */
    static final int TELLING_SECONDS = 120;
    /** The longest that a timer or a printer keeps a visit alive without a touch, s; a driver that hangs must not keep it for ever. */
    static final int BUSY_SECONDS = 300;

    private static final long SECOND = 1_000_000_000L;

    private final Ticker ticker;
    private final int idleSeconds;
    private State state = State.INVITING;
    private long since;
    private long touched;

    /** What the kiosk does. */
    enum State {
        /** It waits for a visitor. */
        INVITING,
        /** A visitor is there. */
        VISITING,
        /** Nobody has touched anything: it asks. */
        ASKING,
        /** Nobody has answered, and a warning sign was on the screen: it says to tell the staff. */
        TELLING
    }

    /** @param idleSeconds how long nobody has touched anything before it asks, s */
    IdleWatch(Ticker ticker, int idleSeconds) {
        this.ticker = ticker;
        this.idleSeconds = idleSeconds;
        this.since = ticker.nanos();
        this.touched = since;
    }

    /** What the kiosk does now. */
    State state() {
        return state;
    }

    /** A sign of life: a touch, a key. Only {@link #more} answers the question. */
    void touched() {
        touched = ticker.nanos();
        if (state == State.VISITING || state == State.TELLING) {
            since = touched;
        }
    }

    /** A visitor begins. */
    void begin() {
        go(State.VISITING);
        touched = since;
    }

    /** The visitor waits for a timer or a printer, or has until now: only then it is their turn. */
    void waited() {
        if (state == State.VISITING && ticker.nanos() - touched < BUSY_SECONDS * SECOND) {
            since = ticker.nanos();
        }
    }

    /** The visitor needs more time; as often as they like. */
    void more() {
        if (state == State.ASKING) {
            begin();
        }
    }

    /** The visit is over. */
    void end() {
        go(State.INVITING);
    }

    /**
     * Looks at the clock. However long nobody has looked, it asks before it clears.
     *
     * @param busy    whether the visitor waits for a timer or a printer
     * @param warning whether a warning sign is on the screen
     */
    void look(boolean busy, boolean warning) {
        switch (state) {
            case INVITING -> {
            }
            case VISITING -> {
                if (busy) {
                    waited();
                }
                if (left(idleSeconds) == 0) {
                    go(State.ASKING);
                }
            }
            case ASKING -> {
                if (left(ASKING_SECONDS) == 0) {
                    go(warning ? State.TELLING : State.INVITING);
                }
            }
            case TELLING -> {
                if (left(TELLING_SECONDS) == 0) {
                    end();
                }
            }
        }
    }

    /** How long nothing becomes due unless something happens before, ns, so that nobody has to look in between; 0 if it is due. */
    long quiet() {
        return switch (state) {
            case INVITING -> Long.MAX_VALUE;
            case VISITING -> left(idleSeconds);
            case ASKING -> left(ASKING_SECONDS) - Math.max(0, secondsLeft() - 1) * SECOND;
            case TELLING -> left(TELLING_SECONDS);
        };
    }

    /** How long it still asks, in whole seconds begun. */
    int secondsLeft() {
        return state == State.ASKING ? (int) Math.ceilDiv(left(ASKING_SECONDS), SECOND) : 0;
    }

    private long left(int seconds) {
        return Math.max(0, seconds * SECOND - (ticker.nanos() - since));
    }

    private void go(State next) {
        state = next;
        since = ticker.nanos();
    }
}
