package org.backstory;

import java.nio.file.Path;
import java.util.List;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Finding;
import org.backstory.mode.Ending;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourMode;
import org.backstory.mode.demo.DemoMode;
import org.backstory.mode.kiosk.ClosedScreen;
import org.backstory.mode.kiosk.KioskMode;
import org.backstory.mode.present.PresentMode;
import org.backstory.session.Ticker;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;

/** Shows the tour in a window of JavaFX. The toolkit starts once, however often staff want another mode. */
final class JavaFxWindow implements TourWindow {

    private final StartingToolkit toolkit = new StartingToolkit(Toolkit::start);

    @Override
    public void prepare(Runnable before) {
        toolkit.begin(before);
    }

    @Override
    public Ending open(OpenedPack opened, RunOptions options, Runnable shown) {
        Opening opening = new Opening(opened.pack(), options.settings(), options.lang(), options.screen(), options.findings(), Ticker.system());
        opening.readFirstPicture(options.mode());
        return toolkit.windows().show(opening, opened.rest(), mode(options.mode()), shown);
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
        toolkit.windows().showFindings(path.toString(), findings);
    }

    @Override
    public Ending apologize(Settings settings, List<Finding> findings) {
        return toolkit.windows().untilEnded(() -> { }, ended -> new ClosedScreen().open(settings, findings, ended));
    }
}
