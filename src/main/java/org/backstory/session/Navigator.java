package org.backstory.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.backstory.content.Screen;

/** The one current place in the tour, and the ways from it. No screen knows another screen; all ask here. */
public final class Navigator {

    private final Tour tour;
    private final ReadOnlyObjectWrapper<Screen> place;
    /** Where the visitor was before stepping aside to the warning signs or the about screen. */
    private Optional<Screen> left = Optional.empty();
    private int moves;

    /** Begins at the first screen. */
    public Navigator(Tour tour) {
        this.tour = tour;
        this.place = new ReadOnlyObjectWrapper<>(tour.first());
    }

    /** The current screen. */
    public ReadOnlyObjectProperty<Screen> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The current screen. */
    public Screen place() {
        return place.get();
    }

    /** How often anybody went anywhere, also to where they were: while it stays, it is the same visit at the same place. */
    public int moves() {
        return moves;
    }

    /** Goes to a screen. */
    public void open(Screen screen) {
        left = Optional.empty();
        moves++;
        place.set(screen);
    }

    /** Goes to any screen as a visitor does: aside to the warning signs and to the screen about the pack. */
    public void go(Screen screen) {
        if (isAside(screen)) {
            aside(screen);
        } else {
            open(screen);
        }
    }

    /** Goes on. */
    public void next() {
        open(tour.after(place()));
    }

    /** Goes back: to where the visitor stepped aside, or to the screen before. */
    public void back() {
        open(before());
    }

    /** Where back leads. */
    public Screen before() {
        return left.orElseGet(() -> tour.before(place()));
    }

    /** Where most go from here: on, or back for whoever stepped aside. */
    public Screen onwards() {
        return isAside() ? before() : tour.after(place());
    }

    /** Goes to the chapters. */
    public void home() {
        open(tour.home());
    }

    /** Steps aside to the warning signs; a second call changes nothing. */
    public void warningSigns() {
        aside(tour.warningSigns());
    }

    /** Steps aside to the screen about the pack; a second call changes nothing. */
    public void about() {
        aside(tour.about());
    }

    /** Whether the visitor has stepped aside, so that back leads to where they were. */
    public boolean isAside() {
        return isAside(place());
    }

    private boolean isAside(Screen screen) {
        return screen.equals(tour.warningSigns()) || screen.equals(tour.about());
    }

    private void aside(Screen screen) {
        if (place().equals(screen)) {
            return;
        }
        Screen from = left.orElse(place());
        moves++;
        place.set(screen);
        left = Optional.of(from);
    }

    /** Begins again at the first screen. */
    public void restart() {
        open(tour.first());
    }
}
