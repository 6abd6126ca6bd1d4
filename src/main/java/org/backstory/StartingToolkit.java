package org.backstory;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.backstory.concurrent.Once;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourWindows;

/** JavaFX, started once, and best beside other work: it takes long. */
final class StartingToolkit {

    private final BiConsumer<Toolkit, Supplier<Optional<LaunchPicture>>> start;
    private Once<TourWindows> windows;

    /** @param start how it is started: for windows, or to draw in memory; with a picture to begin with */
    StartingToolkit(BiConsumer<Toolkit, Supplier<Optional<LaunchPicture>>> start) {
        this.start = start;
        this.windows = started(() -> { }, Optional::empty);
    }

    private Once<TourWindows> started(Runnable before, Supplier<Optional<LaunchPicture>> picture) {
        return new Once<>(() -> {
            before.run();
            Toolkit toolkit = new Toolkit();
            start.accept(toolkit, picture);
            return new TourWindows(toolkit);
        });
    }

    /**
     * Begins to start it.
     *
     * @param before  run first; what it throws, {@link #windows} throws
     * @param picture what is shown as soon as something can be
     */
    void begin(Runnable before, Supplier<Optional<LaunchPicture>> picture) {
        windows = started(before, picture);
        windows.begin("toolkit-start");
    }

    /** What opens windows, as soon as the toolkit is there. */
    TourWindows windows() {
        return windows.get();
    }
}
