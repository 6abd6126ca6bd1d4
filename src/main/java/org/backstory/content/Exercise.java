package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** An exercise that a figure shows. */
@Doc("An exercise that a figure shows. Its name, what it trains, steps, dose, easier and harder are the screen's item of the same id.")
public record Exercise(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("Another figure than the screen's: a file figures/<name>.json.") @Id Optional<String> figure,
        @Doc("The key poses from start to end. The figure goes back the same way; when the last pose is the first again, it goes round.")
        @Bounds(min = 2, max = 60) List<Pose> poses,
        @Doc("How long the end is held, in seconds. With it the screen has a timer.") @Bounds(min = 1, max = 120) Optional<Integer> hold,
        @Doc("How often it is held.") @Bounds(min = 1, max = 30) Optional<Integer> repeats,
        @Doc("The pause between two holds, in seconds.") @Bounds(min = 1, max = 120) Optional<Integer> rest) {
}
