package org.backstory.mode.demo;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.backstory.content.Guide;
import org.backstory.content.GuideStep;
import org.backstory.content.Pack;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;

/** The tour that staff give: which step they are at. It goes on only when they say so. */
final class GuidedTour {

    private static final double SECOND = 1e9;

    private final Guide guide;
    private final Pack pack;
    private final Visit visit;
    private final Ticker ticker;
    private final ReadOnlyObjectWrapper<Optional<GuideStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long begun;

    /** A tour that leads a visit through the steps of a guide; it has not begun. */
    GuidedTour(Guide guide, Pack pack, Visit visit, Ticker ticker) {
        this.guide = guide;
        this.pack = pack;
        this.visit = visit;
        this.ticker = ticker;
    }

    /** The step that is given now; none while no tour is given. */
    ReadOnlyObjectProperty<Optional<GuideStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether a tour is given. */
    boolean isOn() {
        return step.get().isPresent();
    }

    /** Begins with the first step. */
    void start() {
        begun = ticker.nanos();
        go(0);
    }

    /** Goes on; after the last step the tour is over. */
    void next() {
        if (number() < total()) {
            go(number());
        } else {
            stop();
        }
    }

    /** Goes back; at the first step, to its screen again. */
    void back() {
        go(Math.max(0, number() - 2));
    }

    /** Ends the tour where it is. */
    void stop() {
        step.set(Optional.empty());
    }

    /** The number of the step, from 1; 0 while no tour is given. */
    int number() {
        return step.get().map(now -> guide.steps().indexOf(now) + 1).orElse(0);
    }

    /** How many steps there are. */
    int total() {
        return guide.steps().size();
    }

    /** Whole seconds since the beginning. */
    int seconds() {
        return (int) ((ticker.nanos() - begun) / SECOND);
    }

    /** How long the tour is meant to take, s. */
    int planned() {
        return guide.seconds();
    }

    private void go(int index) {
        GuideStep to = guide.steps().get(index);
        to.chosen().ifPresent(item -> visit.choices().put(to.screen(), item));
        pack.screen(to.screen()).ifPresent(visit.navigator()::go);
        step.set(Optional.of(to));
    }
}
