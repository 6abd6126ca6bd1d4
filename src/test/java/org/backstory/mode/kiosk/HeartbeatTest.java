package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call for each time that was asked for, by a clock that does not run. */
class HeartbeatTest {

    private final StandingClock clock = new StandingClock();
    private final List<Runnable> screen = new ArrayList<>();

    @Test
    void callsWhenItWasAskedTo() {
        try (Heartbeat _ = new Heartbeat(clock, screen::add, 7, () -> 40)) {
            assertThat(clock.waiting).containsExactly(7L);
            beat();
            assertThat(clock.waiting).containsExactly(7L, 40L);
        }
    }

    @Test
    void waitsForAScreenThatHasNoTime() {
        try (Heartbeat _ = new Heartbeat(clock, screen::add, 7, () -> 40)) {
            clock.due.removeFirst().run();
            assertThat(clock.due).isEmpty();
        }
    }

    @Test
    void goesOnAfterACallThatFailed() {
        try (Heartbeat _ = new Heartbeat(clock, screen::add, 7, () -> {
            throw new IllegalStateException("a mishap");
        })) {
            assertThatThrownBy(this::beat).hasMessage("a mishap");
            assertThat(clock.waiting).containsExactly(7L, 1000L);
        }
    }

    @Test
    void endsForGood() {
        List<String> calls = new ArrayList<>();
        Heartbeat heart = new Heartbeat(clock, screen::add, 7, () -> {
            calls.add("call");
            return 40;
        });
        clock.due.removeFirst().run();
        heart.close();
        screen.removeFirst().run();
        assertThat(calls).isEmpty();
        assertThat(clock.due).isEmpty();
    }

    private void beat() {
        clock.due.removeFirst().run();
        screen.removeFirst().run();
    }

    /** Notes what it is to wait for, and waits for nothing. */
    private static final class StandingClock extends ScheduledThreadPoolExecutor {

        final List<Long> waiting = new ArrayList<>();
        final List<Runnable> due = new ArrayList<>();

        StandingClock() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            waiting.add(unit.toMillis(delay));
            due.add(work);
            return null;
        }
    }
}
