package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.backstory.content.OpenedPack;
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

    private final FutureTask<TourWindows> windows = new FutureTask<>(() -> {
        Toolkit toolkit = new Toolkit();
        toolkit.start();
        return new TourWindows(toolkit);
    });

    @Override
    public void prepare() {
        Thread.ofPlatform().name("toolkit-start").daemon().start(windows);
    }

    @Override
    public Ending open(OpenedPack opened, RunOptions options, Runnable shown) {
        return windows().show(new Opening(opened.pack(), options.settings(), options.lang(), options.screen(), options.findings(), Ticker.system()),
                opened.rest(), mode(options.mode()), shown);
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
        return windows().untilEnded(() -> { }, ended -> new ClosedScreen().open(settings, findings, ended));
    }

    /** The toolkit starts once, however often staff want another mode. */
    private TourWindows windows() {
        windows.run();
        try {
            return windows.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
