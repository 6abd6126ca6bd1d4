package org.backstory.mode.kiosk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backstory.session.Ticker;

/**
 * What went wrong on the thread of the screen, and what then: back to the beginning, or everything anew where it goes
 * wrong again and again. It counts by class and place alone, for the message of an exception may hold what was answered.
 */
final class Mishaps implements Thread.UncaughtExceptionHandler {

    /** So many in so short a time mean that going back to the beginning does not help. */
    private static final int MANY = 3;
    private static final long SHORT = 60_000_000_000L;

    private final Ticker ticker;
    private final Runnable back;
    private final Runnable anew;
    private final Map<String, Integer> counted = new TreeMap<>();
    private final Deque<Long> lately = new ArrayDeque<>();

    /**
     * Handles what nobody has caught.
     *
     * @param back ends the visit and goes back to the beginning
     * @param anew ends the mode, so that everything is read and opened anew
     */
    Mishaps(Ticker ticker, Runnable back, Runnable anew) {
        this.ticker = ticker;
        this.back = back;
        this.anew = anew;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        String what = name(thrown);
        counted.merge(what, 1, Integer::sum);
        System.err.println("backstory: unexpected error, back to the beginning: " + what);
        long now = ticker.nanos();
        lately.add(now);
        while (now - lately.getFirst() > SHORT) {
            lately.removeFirst();
        }
        if (lately.size() >= MANY) {
            anew.run();
        } else {
            back.run();
        }
    }

    /** For staff: each kind of mishap, where it happened, and how often. */
    List<String> lines() {
        return counted.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).toList();
    }

    /** How many there were. */
    int count() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String name(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
