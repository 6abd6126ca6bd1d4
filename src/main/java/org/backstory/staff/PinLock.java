package org.backstory.staff;

import java.nio.file.Path;
import java.util.Optional;
import org.backstory.session.Ticker;

/**
 * Counts wrong PINs: every five lock the way in, for 5 minutes at first, then twice as long each time, up to 60.
 *
 * <p>It outlives a restart and trusts no clock on the wall, which anybody may set. A try is written down before the PIN is
 * looked at, so that pulling the plug in between saves nobody a try. A lock that a restart interrupts begins again, and is
 * over after an hour at most. A damaged file counts as the first lock. Where nothing can be written, tries are counted until
 * the program ends; {@link #remembers} tells staff.
 */
public final class PinLock {

    /** So many wrong PINs lock. */
    static final int TRIES = 5;
    private static final int FIRST_MINUTES = 5;
    private static final int LONGEST_MINUTES = 60;
    /** From this many locks on, none is longer than the one before. */
    private static final int LONGEST_FROM = 5;
    private static final long MINUTE = 60_000_000_000L;

    private final TriesFile file;
    private final Ticker ticker;
    private int wrong;
    private long since;
    private boolean remembers;

    /**
     * Reads how many wrong PINs there were before the program started.
     *
     * @param folder the folder for the little that outlives a restart; nothing is remembered without one
     * @param ticker the clock that locks run on
     */
    public PinLock(Optional<Path> folder, Ticker ticker) {
        this.file = new TriesFile(folder);
        this.ticker = ticker;
        this.wrong = file.read(TRIES);
        this.since = ticker.nanos();
        this.remembers = file.write(wrong);
    }

    /** For how many minutes nobody gets in, rounded up; 0 if a PIN may be tried. */
    public synchronized int lockedMinutes() {
        if (wrong == 0 || wrong % TRIES != 0) {
            return 0;
        }
        long left = minutes(wrong / TRIES) * MINUTE - (ticker.nanos() - since);
        return (int) Math.max(0, Math.ceilDiv(left, MINUTE));
    }

    /** How many tries are left before the next lock. */
    public synchronized int triesLeft() {
        return TRIES - wrong % TRIES;
    }

    /** Whether what was counted last is on the disk. */
    public synchronized boolean remembers() {
        return remembers;
    }

    /** Takes a try, before anybody knows whether it is right; false if the way in is locked. */
    synchronized boolean take() {
        if (lockedMinutes() > 0) {
            return false;
        }
        count(wrong + 1);
        return true;
    }

    /** The try was right: nothing is counted any more. */
    synchronized void right() {
        count(0);
    }

    private void count(int now) {
        wrong = now;
        since = ticker.nanos();
        remembers = file.write(now);
    }

    private static long minutes(int lock) {
        return lock >= LONGEST_FROM ? LONGEST_MINUTES : Math.min(LONGEST_MINUTES, FIRST_MINUTES << (lock - 1));
    }
}
