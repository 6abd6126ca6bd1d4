package org.backstory.settings;

import org.backstory.json.Doc;

/** What surrounds the tour. */
@Doc("What surrounds the tour.")
public enum Mode {
    /** Locked, for a waiting room: full screen, forgets each visitor. */
    KIOSK,
    /** A window that Esc leaves. */
    DEMO,
    /** A picture on the wall, notes and the next screen on the laptop. */
    PRESENT
}
