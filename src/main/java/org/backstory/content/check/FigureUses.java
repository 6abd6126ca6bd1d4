package org.backstory.content.check;

import java.util.ArrayList;
import java.util.List;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.LabScreen;
import org.backstory.content.Screen;
import org.backstory.finding.Where;
import org.backstory.json.Places;

/** Every place of a structure that names a figure. */
public final class FigureUses {

    private FigureUses() {
    }

    /** A figure's name and the place that names it. */
    public record Use(String figure, Where where) {
    }

    /** All uses, in reading order. */
    public static List<Use> in(Places places, List<Screen> screens) {
        List<Use> uses = new ArrayList<>();
        screens.stream().filter(ExerciseScreen.class::isInstance).map(ExerciseScreen.class::cast).forEach(screen -> {
            uses.add(new Use(screen.figure(), places.of(screen, "figure")));
            screen.exercises().forEach(exercise -> exercise.figure()
                    .ifPresent(figure -> uses.add(new Use(figure, places.of(exercise, "figure")))));
        });
        screens.stream().filter(LabScreen.class::isInstance).map(LabScreen.class::cast).flatMap(screen -> screen.mover().stream())
                .forEach(mover -> uses.add(new Use(mover.figure(), places.of(mover, "figure"))));
        return List.copyOf(uses);
    }
}
