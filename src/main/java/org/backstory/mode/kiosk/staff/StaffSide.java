package org.backstory.mode.kiosk.staff;

import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.stage.Screen;
import org.backstory.mode.Opening;
import org.backstory.mode.ViewCounting;
import org.backstory.session.Visit;
import org.backstory.settings.Mode;
import org.backstory.settings.StateFolder;
import org.backstory.shell.TourScene;

/** The staff's side of a kiosk: counts of what is looked at, and the door to the panel that shows them. */
public final class StaffSide implements AutoCloseable {

    private final Optional<ViewCounting> counting;

    /**
     * Begins to count, and to wait for staff, as far as the settings want it.
     *
     * @param screen   the screen that the kiosk fills
     * @param errors   how many errors there were since the start
     * @param requests what staff can ask of the kiosk
     */
    public StaffSide(Opening opening, Screen screen, TourScene tour, Visit visit, IntSupplier errors, StaffRequests requests) {
        counting = ViewCounting.begin(opening, Mode.KIOSK, visit, tour);
        StaffDoor.of(new StaffAccess(opening, screen, tour, visit, new StateFolder().of(opening.settings()),
                counting.map(ViewCounting::counter), errors, requests,
                work -> Thread.ofPlatform().daemon().name("staff").start(work))).ifPresent(StaffDoor::listen);
    }

    /** Writes the last counts, and stops. */
    @Override
    public void close() {
        counting.ifPresent(ViewCounting::close);
    }
}
