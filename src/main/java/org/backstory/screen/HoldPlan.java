package org.backstory.screen;

import java.util.Optional;
import org.backstory.content.Exercise;

/**
 * How the holds of an exercise follow each other.
 *
 * @param hold    how long each lasts, in seconds
 * @param repeats how many there are
 * @param rest    the pause between two, in seconds
 */
record HoldPlan(int hold, int repeats, int rest) {

    /** A calm breath takes so long, in seconds, and so much of it goes in. */
    private static final double BREATH = 5;
    private static final double IN = 2;

    /** What is going on. */
    enum Phase { READY, HOLD, REST, DONE }

    /**
     * What is going on at a moment.
     *
     * @param phase     whether it is a hold
     * @param repeat    which hold it is or comes before, from 1
     * @param left      the seconds left of the hold or rest, rounded up
     * @param share     the share that is left, from 1 to 0
     * @param breathsIn whether it is time to breathe in
     */
    record Moment(Phase phase, int repeat, int left, double share, boolean breathsIn) {
    }

    /** The plan of an exercise that is held. */
    static Optional<HoldPlan> of(Exercise exercise) {
        return exercise.hold().map(hold -> new HoldPlan(hold, exercise.repeats().orElse(1), exercise.rest().orElse(1)));
    }

    /** Before the start. */
    Moment ready() {
        return new Moment(Phase.READY, 1, hold, 1, true);
    }

    /** So many seconds after the start. */
    Moment at(double seconds) {
        int before = (int) (seconds / (hold + rest));
        double within = seconds - before * (double) (hold + rest);
        if (before >= repeats || before == repeats - 1 && within >= hold) {
            return new Moment(Phase.DONE, repeats, 0, 0, false);
        }
        return within < hold ? moment(Phase.HOLD, before + 1, hold, hold - within, within % BREATH < IN)
                : moment(Phase.REST, before + 2, rest, hold + rest - within, false);
    }

    private static Moment moment(Phase phase, int repeat, int length, double left, boolean breathsIn) {
        return new Moment(phase, repeat, (int) Math.ceil(left), left / length, breathsIn);
    }
}
