package org.backstory.concurrent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that takes long and is done once, by the thread that asks first; the others wait for it. How it is done is
 * forgotten afterwards, with everything that only that needed.
 */
public final class Once<T> implements Supplier<T> {

    private final FutureTask<T> task;

    /** @param work what takes long */
    public Once(Supplier<T> work) {
        task = new FutureTask<>(work::get);
    }

    /**
     * Begins to do it, so that it is done when somebody asks.
     *
     * @param thread the name of the thread that does it, which keeps no program from ending
     */
    public void begin(String thread) {
        Thread.ofPlatform().name(thread).daemon().start(task);
    }

    /** What came of it; what was thrown, everybody gets who asks. */
    @Override
    public T get() {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
