package org.backstory.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstory.session.Ticker;

/**
 * What is looked at now, and what has been looked at and not been written yet. A screen that nobody touches is looked at for
 * the idle time at most: whoever was there has left. Seconds count as they pass, so that a power cut takes only the last.
 */
final class CurrentView {

    private static final long SECOND = 1_000_000_000L;

    private final String mode;
    private final long idle;
    private final Supplier<LocalDate> today;
    private final Ticker ticker;
    private final Map<Viewed, Views> unwritten = new HashMap<>();
    private Optional<Place> place = Optional.empty();
    private boolean paused;
    private long countedUntil;
    private long touched;

    private record Place(String screen, String language) {
    }

    /**
     * @param mode  what surrounds the tour
     * @param idle  the idle time in seconds
     * @param today the day on the wall
     */
    CurrentView(String mode, int idle, Supplier<LocalDate> today, Ticker ticker) {
        this.mode = mode;
        this.idle = idle * SECOND;
        this.today = today;
        this.ticker = ticker;
    }

    synchronized void arrived(String screen, String language) {
        left();
        place = Optional.of(new Place(screen, language));
        resume();
        add(new Views(1, 0));
    }

    /** Whether this is what is looked at, or what was before something covered it. */
    synchronized boolean isAt(String screen, String language) {
        return place.equals(Optional.of(new Place(screen, language)));
    }

    synchronized void touched() {
        passSeconds();
        long now = ticker.nanos();
        if (now - touched > idle) {
            // Nobody was there in between.
            countedUntil = now;
        }
        touched = now;
    }

    synchronized void left() {
        passSeconds();
        place = Optional.empty();
    }

    synchronized void pause() {
        passSeconds();
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        countedUntil = ticker.nanos();
        touched = countedUntil;
    }

    /** What is to be written; it is not kept here any more. */
    synchronized Map<Viewed, Views> take() {
        passSeconds();
        Map<Viewed, Views> taken = Map.copyOf(unwritten);
        unwritten.clear();
        return taken;
    }

    /** Keeps what could not be written. */
    synchronized void keep(Map<Viewed, Views> notWritten) {
        notWritten.forEach((what, views) -> unwritten.merge(what, views, Views::plus));
    }

    private void passSeconds() {
        long until = Math.min(ticker.nanos() - touched, idle) + touched;
        long seconds = (until - countedUntil) / SECOND;
        if (!paused && seconds > 0) {
            countedUntil += seconds * SECOND;
            add(new Views(0, (int) seconds));
        }
    }

    private void add(Views views) {
        place.ifPresent(at -> unwritten.merge(new Viewed(today.get(), at.screen(), at.language(), mode), views, Views::plus));
    }
}
