package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Exercises to choose from, each shown by a figure that moves. */
@Doc("Exercises to choose from. A figure shows each from start to end; a timer counts the holds.")
@Kind("exercise")
public record ExerciseScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The figure that shows the exercises: a file figures/<name>.json.") @Id String figure,
        @Doc("The exercises in the order in which they are offered.") @Bounds(min = 1, max = 8) List<Exercise> exercises,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    /** The name of the figure that shows an exercise. */
    public String figureOf(Exercise exercise) {
        return exercise.figure().orElse(figure);
    }

    /** None by name: its pictures are those of its figures. */
    @Override
    public List<String> pictures() {
        return List.of();
    }

    @Override
    public List<Item> items() {
        return exercises.stream().map(exercise -> Item.told(exercise.id())).toList();
    }
}
