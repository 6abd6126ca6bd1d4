package org.backstory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import org.backstory.content.Pack;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourMode;
import org.backstory.mode.TourWindows;
import org.backstory.mode.demo.DemoMode;
import org.backstory.mode.kiosk.KioskMode;
import org.backstory.mode.present.PresentMode;
import org.backstory.mode.walk.Glance;
import org.backstory.mode.walk.WalkMode;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;

/** Walks in a window of JavaFX, with the usual settings: those of a kiosk may count its visitors, and this is none. */
final class JavaFxWalk implements TourWalk {

    @Override
    public List<String> through(Pack pack, boolean display) {
        Toolkit toolkit = new Toolkit();
        if (display) {
            toolkit.start();
        } else {
            toolkit.startWithoutDisplay();
        }
        ConcurrentSkipListSet<String> broken = new ConcurrentSkipListSet<>();
        TourWindows windows = new TourWindows(toolkit);
        Opening opening = new Opening(pack, Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), Ticker.system());
        for (TourMode mode : List.of(new KioskMode(), new DemoMode(), new PresentMode())) {
            windows.show(opening, List::of, new Glance(mode), () -> { });
        }
        windows.show(opening, List::of, new WalkMode(broken::add), () -> { });
        return List.copyOf(broken);
    }
}
