package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.mode.Ending;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourMode;
import org.backstory.mode.TourWindows;
import org.backstory.mode.demo.DemoMode;
import org.backstory.mode.kiosk.ClosedScreen;
import org.backstory.mode.kiosk.KioskMode;
import org.backstory.mode.present.PresentMode;
import org.backstory.session.Ticker;

/** Shows the tour in a window of JavaFX. */
final class JavaFxWindow implements TourWindow {

    private Optional<TourWindows> windows = Optional.empty();

    @Override
    public Ending open(Pack pack, RunOptions options, Runnable shown) {
        return windows().show(new Opening(pack, options.settings(), options.lang(), options.screen(), options.findings(), Ticker.system()),
                mode(options.mode()), shown);
    }

    private TourMode mode(Mode mode) {
        return switch (mode) {
            case KIOSK -> new KioskMode();
            case DEMO -> new DemoMode();
            case PRESENT -> new PresentMode();
        };
    }

    @Override
    public void explain(Path path, List<Finding> findings) {
        windows().showFindings(path.toString(), findings);
    }

    @Override
    public Ending apologize(Settings settings, List<Finding> findings) {
        return windows().untilEnded(() -> { }, ended -> new ClosedScreen().open(settings, ended));
    }

    /** The toolkit starts once, however often staff want another mode. */
    private TourWindows windows() {
        if (windows.isEmpty()) {
            Toolkit toolkit = new Toolkit();
            toolkit.start();
            windows = Optional.of(new TourWindows(toolkit));
        }
        return windows.get();
    }
}
