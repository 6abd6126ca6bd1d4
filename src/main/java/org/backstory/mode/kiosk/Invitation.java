package org.backstory.mode.kiosk;

import java.util.Optional;
import java.util.function.Consumer;
import org.backstory.mode.Opening;
import org.backstory.session.Visit;
import org.backstory.shell.TourScene;

/** Keeps the inviting pictures going while they are seen, and costs nothing while they are not. */
final class Invitation {

    /** Five steps a second are enough for a calm picture, ms. */
    private static final int STEP = 200;
    private static final double SECOND = 1e9;
    private static final double MILLISECONDS = 1e3;

    private final Opening opening;
    private final Visit visit;
    private final TourScene tour;
    private final Consumer<String> begun;
    private Optional<AttractScreen> shown = Optional.empty();
    private Optional<Heartbeat> steps = Optional.empty();
    private long since;

    /** @param begun called with the language tag in which a visit begins */
    Invitation(Opening opening, Visit visit, TourScene tour, Consumer<String> begun) {
        this.opening = opening;
        this.visit = visit;
        this.tour = tour;
        this.begun = begun;
    }

    /** Begins with the first picture. */
    AttractScreen begin() {
        end();
        AttractScreen attract = new AttractScreen(opening.pack(),
                opening.pack().words().get(visit.preferences().languageProperty().get()), opening.settings().clinic().name(), tour.sizes(), begun);
        shown = Optional.of(attract);
        // the first picture is there at once: nobody waits for it to come when a kiosk is switched on
        since = opening.ticker().nanos() - (long) ((moves() ? AttractMoment.FADE : 0) * SECOND);
        steps = Optional.of(new Heartbeat(step(), this::step));
        return attract;
    }

    /** Ends. */
    void end() {
        steps.ifPresent(Heartbeat::close);
        steps = Optional.empty();
        shown = Optional.empty();
    }

    /**
     * Shows what the clock says.
     *
     * @return in how many milliseconds there is something else to show
     */
    private int step() {
        double seconds = (opening.ticker().nanos() - since) / SECOND;
        shown.ifPresent(attract -> attract.show(moves() ? AttractMoment.moving(seconds) : AttractMoment.still(seconds)));
        double rest = moves() ? AttractMoment.restMoving(seconds) : AttractMoment.restStill(seconds);
        return rest == 0 ? STEP : (int) Math.ceil(rest * MILLISECONDS);
    }

    private boolean moves() {
        return visit.preferences().movementProperty().get();
    }
}
