package org.backstory.tour;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.backstory.mode.Toolkit;

/** Waits for what comes with one of the next frames. */
public record Frames(Toolkit toolkit) {

    /** Looks once in every frame until something is so; tells whether it became so within a minute. */
    public boolean until(BooleanSupplier isSo) {
        CountDownLatch seen = new CountDownLatch(1);
        AnimationTimer look = toolkit.call(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (isSo.getAsBoolean()) {
                    seen.countDown();
                }
            }
        });
        run(look::start);
        try {
            return seen.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            run(look::stop);
        }
    }

    /** Waits until so many frames were drawn: what follows the clock has seen it then. */
    public void pass(int count) {
        int[] drawn = {0};
        if (!until(() -> ++drawn[0] >= count)) {
            throw new AssertionError("no frames are drawn");
        }
    }

    private void run(Runnable work) {
        toolkit.call(() -> {
            work.run();
            return null;
        });
    }
}
