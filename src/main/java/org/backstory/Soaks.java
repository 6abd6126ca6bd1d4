package org.backstory;

import org.backstory.content.Pack;
import org.backstory.mode.kiosk.SoakReport;
import org.backstory.settings.Settings;

/** Tries a kiosk under much use. */
@FunctionalInterface
interface Soaks {

    /** Opens the kiosk, uses it, closes it, and tells what became of it. */
    SoakReport soak(Pack pack, Settings settings, SoakOptions options);
}
