package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Finding;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.Ending;
import org.backstory.settings.Settings;

/** Shows something in a window, and returns when it was left. */
interface TourWindow {

    /**
     * Shows the tour, and says how it ended.
     *
     * @param shown done when the tour is there
     */
    Ending open(OpenedPack pack, RunOptions options, WhenShown shown);

    /**
     * Begins with what a window takes longest for, while other things are read.
     *
     * @param check   throws what whoever wants a window gets, where the machine lacks something
     * @param known   whether there were windows before; then the check is left until one does not open
     * @param picture what the window shows until the tour is there
     */
    void prepare(Runnable check, BooleanSupplier known, Supplier<Optional<LaunchPicture>> picture);

    /**
     * Waits until the picture is seen, if there is one: nothing else is to take a processor from it.
     *
     * @return whether there is one
     */
    boolean awaitPicture();

    /** Shows staff why something cannot be shown: a pack in a folder, or a settings file. */
    void explain(Path path, List<Finding> findings);

    /** Asks visitors of a kiosk that has nothing to show to turn to staff; ends to try again. */
    Ending apologize(Settings settings, List<Finding> findings);
}
