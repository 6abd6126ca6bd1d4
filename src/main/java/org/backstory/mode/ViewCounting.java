package org.backstory.mode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;
import org.backstory.content.Screen;
import org.backstory.content.WelcomeScreen;
import org.backstory.counting.UsageCounter;
import org.backstory.session.Visit;
import org.backstory.settings.Mode;
import org.backstory.settings.StateFolder;
import org.backstory.shell.TourScene;

/**
 * Tells the counter where a visit goes, if the settings ask for counts. Another screen is a view, and so is another
 * language. What is covered is not looked at; the first screen is viewed anew when it comes into sight, for then
 * somebody has come.
 */
public final class ViewCounting implements AutoCloseable {

    private static final List<EventType<? extends InputEvent>> TOUCHES = List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED,
            ScrollEvent.SCROLL, KeyEvent.KEY_PRESSED);

    private final UsageCounter counter;
    private final Visit visit;
    private final Scene scene;
    private final ObservableValue<Boolean> covered;
    private final EventHandler<InputEvent> touched;
    private final Subscription following;

    private ViewCounting(UsageCounter counter, Visit visit, Scene scene, ObservableValue<Boolean> covered) {
        this.counter = counter;
        this.visit = visit;
        this.scene = scene;
        this.covered = covered;
        this.touched = _ -> counter.touched();
        TOUCHES.forEach(type -> scene.addEventFilter(type, touched));
        this.following = Subscription.combine(
                visit.navigator().placeProperty().subscribe((_, _) -> arrived()),
                visit.preferences().languageProperty().subscribe((_, _) -> arrived()),
                covered.subscribe((_, now) -> covered(now)));
        if (!covered.getValue()) {
            arrived();
        }
    }

    /** Counts from now on what is looked at in a tour, if the settings ask for it. */
    public static Optional<ViewCounting> begin(Opening opening, Mode mode, Visit visit, TourScene tour) {
        return begin(opening, mode, visit, tour.scene(), tour.surface().coveredProperty());
    }

    /**
     * Counts from now on, if the settings ask for it.
     *
     * @param scene   where touches arrive
     * @param covered whether something lies over the screen
     */
    public static Optional<ViewCounting> begin(Opening opening, Mode mode, Visit visit, Scene scene, ObservableValue<Boolean> covered) {
        if (!opening.settings().counting().on()) {
            return Optional.empty();
        }
        UsageCounter counter = new UsageCounter(opening.settings(), new StateFolder().of(opening.settings()),
                mode.name().toLowerCase(Locale.ROOT), LocalDate::now, opening.ticker());
        counter.start();
        return Optional.of(new ViewCounting(counter, visit, scene, covered));
    }

    /** What counts. */
    public UsageCounter counter() {
        return counter;
    }

    /** Behind something that covers it, a screen is not seen. */
    private void arrived() {
        if (!covered.getValue()) {
            counter.arrived(visit.navigator().place().id(), visit.preferences().languageProperty().get());
        }
    }

    private void covered(boolean now) {
        Screen place = visit.navigator().place();
        if (now) {
            counter.pause();
        } else if (place instanceof WelcomeScreen || !counter.isAt(place.id(), visit.preferences().languageProperty().get())) {
            arrived();
        } else {
            counter.resume();
        }
    }

    /** Writes what is left, and stops. */
    @Override
    public void close() {
        following.unsubscribe();
        TOUCHES.forEach(type -> scene.removeEventFilter(type, touched));
        counter.close();
    }
}
