package org.backstory;

import java.nio.file.Path;
import java.util.List;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Finding;
import org.backstory.mode.Ending;

/** Shows something in a window, and returns when it was left. */
interface TourWindow {

    /** Shows the tour, and says how it ended. */
    Ending open(OpenedPack pack, RunOptions options);

    /** Begins with what a window takes longest for, while other things are read. */
    void prepare();

    /** Shows staff why the pack in a folder cannot be shown. */
    void explain(Path folder, List<Finding> findings);
}
