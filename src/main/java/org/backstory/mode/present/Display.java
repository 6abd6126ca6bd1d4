package org.backstory.mode.present;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;
import org.backstory.mode.Monitors;

/**
 * A screen or projector of this machine.
 *
 * @param bounds where it lies among the others
 * @param scale  how many of its dots are one px
 */
record Display(Rectangle2D bounds, double scale) {

    /** Tells which there are, and when that changes. */
    interface All {

        /** Those that are connected now; the system's primary one first. */
        List<Display> now();

        /** Tells whenever one comes, goes or changes, on the toolkit's thread. */
        Subscription changed(Runnable told);
    }

    /** Those of the system. */
    static All ofThisMachine() {
        return new All() {
            @Override
            public List<Display> now() {
                return new Monitors().all().stream().map(Display::of).toList();
            }

            @Override
            public Subscription changed(Runnable told) {
                ListChangeListener<Screen> listener = _ -> told.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }

    private static Display of(Screen screen) {
        return new Display(screen.getBounds(), screen.getOutputScaleX());
    }
}
