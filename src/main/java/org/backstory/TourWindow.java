package org.backstory;

import java.nio.file.Path;
import java.util.List;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Finding;
import org.backstory.mode.Ending;
import org.backstory.settings.Settings;

/** Shows something in a window, and returns when it was left. */
interface TourWindow {

    /**
     * Shows the tour, and says how it ended.
     *
     * @param shown told when the tour is there
     */
    Ending open(OpenedPack pack, RunOptions options, Runnable shown);

    /** Begins with what a window takes longest for, while other things are read. */
    void prepare();

    /** Shows staff why something cannot be shown: a pack in a folder, or a settings file. */
    void explain(Path path, List<Finding> findings);

    /** Asks visitors of a kiosk that has nothing to show to turn to staff; ends to try again. */
    Ending apologize(Settings settings, List<Finding> findings);
}
