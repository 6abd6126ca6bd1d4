package org.backstory;

import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.mode.kiosk.Soak;
import org.backstory.mode.kiosk.SoakReport;
import org.backstory.settings.Settings;

/** Tries a kiosk in its window of JavaFX. */
final class SoakedKiosk implements Soaks {

    @Override
    public SoakReport soak(Pack pack, Settings settings, SoakOptions options) {
        Toolkit toolkit = new Toolkit();
        toolkit.start();
        return new Soak(toolkit).run(pack, settings, options.events(), options.seed(), options.patient());
    }
}
