package org.backstory;

import java.nio.file.Path;
import java.util.List;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourWindows;

/** Shows the tour in a window of JavaFX. */
final class JavaFxWindow implements TourWindow {

    @Override
    public void open(Pack pack, RunOptions options) {
        windows().show(pack, options.settings(), options.mode(), options.lang(), options.screen());
    }

    @Override
    public void explain(Path folder, List<Finding> findings) {
        windows().showFindings(folder.toString(), findings);
    }

    private TourWindows windows() {
        Toolkit toolkit = new Toolkit();
        toolkit.start();
        return new TourWindows(toolkit);
    }
}
