package org.backstory.content.check;

import org.backstory.content.Exercise;
import org.backstory.finding.Findings;

/** An exercise that is held says how often and with how much rest; one that is not says neither. */
public final class Holds implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.exerciseScreens().flatMap(screen -> screen.exercises().stream()).forEach(exercise -> exercise(draft, exercise, findings));
    }

    private static void exercise(Draft draft, Exercise exercise, Findings findings) {
        boolean held = exercise.hold().isPresent();
        if (held && (exercise.repeats().isEmpty() || exercise.rest().isEmpty())) {
            findings.error(draft.places().of(exercise, "hold"), "the timer of '" + exercise.id() + "' does not know when to end",
                    "add 'repeats' and 'rest'");
        }
        if (!held && exercise.repeats().isPresent()) {
            findings.error(draft.places().of(exercise, "repeats"), "'" + exercise.id() + "' repeats a hold that it does not have",
                    "add 'hold' or remove 'repeats'");
        }
        if (!held && exercise.rest().isPresent()) {
            findings.error(draft.places().of(exercise, "rest"), "'" + exercise.id() + "' rests from a hold that it does not have",
                    "add 'hold' or remove 'rest'");
        }
    }
}
