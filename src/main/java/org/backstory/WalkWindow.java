package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Finding;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.Ending;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourWindows;
import org.backstory.mode.demo.DemoMode;
import org.backstory.mode.kiosk.KioskMode;
import org.backstory.mode.present.PresentMode;
import org.backstory.mode.walk.Glance;
import org.backstory.mode.walk.WalkMode;
import org.backstory.session.Ticker;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;

/**
 * Glances at every mode, then walks through the tour; with the usual settings, because those of a kiosk may count its
 * visitors, and this is none.
 */
final class WalkWindow implements TourWindow {

    private final StartingToolkit toolkit;
    private final Consumer<String> broken;

    /**
     * A walk that has not begun.
     *
     * @param display whether to walk on the display, and not in memory
     * @param broken  told the id of each screen that could not be drawn
     */
    WalkWindow(boolean display, Consumer<String> broken) {
        this.toolkit = new StartingToolkit(display ? Toolkit::start : Toolkit::startWithoutDisplay);
        this.broken = broken;
    }

    @Override
    public void prepare(Runnable check, BooleanSupplier known, Supplier<Optional<LaunchPicture>> picture) {
        toolkit.begin(check, () -> false, new BlankPicture());
    }

    @Override
    public boolean awaitPicture() {
        // whoever opens windows waits for it
        return false;
    }

    @Override
    public Ending open(OpenedPack opened, RunOptions options, WhenShown shown) {
        Opening opening = new Opening(opened.pack(), Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), Ticker.system());
        opening.readFirstPicture(Mode.KIOSK);
        TourWindows windows = toolkit.windows();
        windows.show(opening, opened.rest(), new Glance(new KioskMode(windows::stage, _ -> { })), () -> { });
        windows.show(opening, List::of, new Glance(new DemoMode()), () -> { });
        windows.show(opening, List::of, new Glance(new PresentMode()), () -> { });
        return windows.show(opening, List::of, new WalkMode(broken), () -> { });
    }

    @Override
    public void explain(Path path, List<Finding> findings) {
        // whoever walks reads the terminal
    }

    @Override
    public Ending apologize(Settings settings, List<Finding> findings) {
        return new Ending.Left();
    }
}
