package org.backstory.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import org.backstory.session.Ticker;

/**
 * Work that nobody waits for: it is done in steps, a few in each frame, so that touches are answered and whatever moves
 * goes on moving. Only on the toolkit's thread.
 */
final class FrameSteps {

    /** What the steps of one frame may take together before the next has to wait, ns. */
    private static final long BUDGET = 8_000_000;

    private final Ticker ticker;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };
    private long restedAt;
    private long rest;

    /** @param ticker the clock by which it rests */
    FrameSteps(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Adds a step after the others, which is done in one of the next frames. */
    void add(Runnable step) {
        steps.add(step);
        frames.start();
    }

    /** Does no step for so long from now, ns. */
    void rest(long nanos) {
        restedAt = ticker.nanos();
        rest = nanos;
    }

    /** Forgets the steps that were not done. */
    void stop() {
        frames.stop();
        steps.clear();
    }

    private void frame() {
        if (ticker.nanos() - restedAt < rest) {
            return;
        }
        long begun = System.nanoTime();
        do {
            steps.remove().run();
        } while (!steps.isEmpty() && System.nanoTime() - begun < BUDGET);
        if (steps.isEmpty()) {
            frames.stop();
        }
    }
}
