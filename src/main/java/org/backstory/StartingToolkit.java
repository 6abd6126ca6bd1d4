package org.backstory;

import java.util.function.Consumer;
import org.backstory.concurrent.Once;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourWindows;

/** JavaFX, started once, and best beside other work: it takes long. */
final class StartingToolkit {

    private final Consumer<Toolkit> start;
    private Once<TourWindows> windows;

    /** @param start how it is started: for windows, or to draw in memory */
    StartingToolkit(Consumer<Toolkit> start) {
        this.start = start;
        this.windows = started(() -> { });
    }

    private Once<TourWindows> started(Runnable before) {
        return new Once<>(() -> {
            before.run();
            Toolkit toolkit = new Toolkit();
            start.accept(toolkit);
            return new TourWindows(toolkit);
        });
    }

    /**
     * Begins to start it.
     *
     * @param before run first; what it throws, {@link #windows} throws
     */
    void begin(Runnable before) {
        windows = started(before);
        windows.begin("toolkit-start");
    }

    /** What opens windows, as soon as the toolkit is there. */
    TourWindows windows() {
        return windows.get();
    }
}
