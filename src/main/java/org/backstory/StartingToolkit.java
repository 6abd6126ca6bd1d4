package org.backstory;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
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
        this.windows = new Once<>(() -> started(new Toolkit(), Optional::empty));
    }

    private TourWindows started(Toolkit toolkit, Supplier<Optional<LaunchPicture>> picture) {
        start.accept(toolkit, picture);
        return new TourWindows(toolkit);
    }

    /**
     * Begins to start it.
     *
     * @param check   what throws where the machine lacks something, as {@link #windows} then does
     * @param known   whether the machine has shown windows before, and so lacked nothing: then the check is left until the start fails
     * @param picture what is shown as soon as something can be
     */
    void begin(Runnable check, BooleanSupplier known, Supplier<Optional<LaunchPicture>> picture) {
        windows = new Once<>(() -> {
            Toolkit toolkit = new Toolkit();
            if (known.getAsBoolean()) {
                return startedAsBefore(toolkit, check, picture);
            }
            check.run();
            return started(toolkit, picture);
        });
        windows.begin("toolkit-start");
    }

    private TourWindows startedAsBefore(Toolkit toolkit, Runnable check, Supplier<Optional<LaunchPicture>> picture) {
        try {
            return started(toolkit, picture);
        } catch (RuntimeException | LinkageError failed) {
            // says what is wrong, if it can, in its one line
            check.run();
            throw failed;
        }
    }

    /** What opens windows, as soon as the toolkit is there. */
    TourWindows windows() {
        return windows.get();
    }
}
