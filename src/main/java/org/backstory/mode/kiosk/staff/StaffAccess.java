package org.backstory.mode.kiosk.staff;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.backstory.content.Words;
import org.backstory.counting.UsageCounter;
import org.backstory.mode.Opening;
import org.backstory.session.Visit;
import org.backstory.shell.TourScene;
import org.backstory.staff.ScreenRuler;

/**
 * What staff can reach from the kiosk.
 *
 * @param opening    what is shown, and on what machine
 * @param screen     the screen it fills
 * @param tour       the scene that the staff's layers cover
 * @param visit      the visit that ends when staff are done
 * @param state      the folder for the little that outlives a restart, if there is one
 * @param counter    what counts views, if anything does
 * @param errors     how many errors there were since the start
 * @param requests   what staff can ask of the kiosk
 * @param background runs what takes time: looking at a PIN, printing, reading counts
 */
public record StaffAccess(Opening opening, Screen screen, TourScene tour, Visit visit, Optional<Path> state, Optional<UsageCounter> counter,
        IntSupplier errors, StaffRequests requests, Executor background) {

    /** The words in the language with which visits begin, whichever the last visitor chose. */
    Words words() {
        return opening.pack().words().get(opening.firstLanguage());
    }

    /** The bar that shows whether the screen is as wide as the program takes it to be. */
    ScreenRuler ruler() {
        Rectangle2D bounds = screen.getBounds();
        return new ScreenRuler(bounds.getWidth(), bounds.getWidth() / opening.settings().screen().pixelsPerMm(bounds.getWidth(), bounds.getHeight()));
    }
}
