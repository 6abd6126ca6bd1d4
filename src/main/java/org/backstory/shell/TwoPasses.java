package org.backstory.shell;

import javafx.scene.Parent;

/** Styles and lays out a scene at once, where no window does it, or none has done it yet. */
public final class TwoPasses {

    private TwoPasses() {
    }

    /** Lays out the root of a scene. The first pass tells wrapped labels their width, the second gives them their height. */
    public static void over(Parent root) {
        for (int pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }
}
