package org.backstory.content.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backstory.content.Exercise;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.ItemWords;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;

/** Exercises, and only exercises, have steps, a dose, something easier and harder, and a line that says when to stop. */
public final class ExerciseWords implements Rule {

    private static final Map<String, Function<ItemWords, Optional<?>>> KEYS = keys();

    private static Map<String, Function<ItemWords, Optional<?>>> keys() {
        Map<String, Function<ItemWords, Optional<?>>> keys = new LinkedHashMap<>();
        keys.put("steps", ItemWords::steps);
        keys.put("dose", ItemWords::dose);
        keys.put("easier", ItemWords::easier);
        keys.put("harder", ItemWords::harder);
        return keys;
    }

    @Override
    public void check(Draft draft, Findings findings) {
        for (WordsFile words : draft.words().values()) {
            draft.screens().stream().distinct().forEach(screen -> {
                ScreenWords own = words.screens().get(screen.id());
                if (own != null) {
                    screen(draft, screen, own, findings);
                }
            });
        }
    }

    private static void screen(Draft draft, Screen screen, ScreenWords words, Findings findings) {
        List<String> exercises = screen instanceof ExerciseScreen all ? all.exercises().stream().map(Exercise::id).toList() : List.of();
        if (screen instanceof ExerciseScreen && words.caution().isEmpty()) {
            findings.error(draft.places().of(words), "the screen '" + screen.id() + "' does not say when to stop", "add the key 'caution'");
        }
        if (!(screen instanceof ExerciseScreen) && words.caution().isPresent()) {
            findings.error(draft.places().of(words, "caution"), "the 'caution' of '" + screen.id() + "' is shown nowhere",
                    "remove it: only screens of the kind exercise show it");
        }
        words.items().orElse(Map.of()).forEach((id, item) -> item(draft, id, item, exercises.contains(id), findings));
    }

    private static void item(Draft draft, String id, ItemWords item, boolean exercise, Findings findings) {
        KEYS.forEach((key, part) -> {
            boolean there = part.apply(item).isPresent();
            if (exercise && !there) {
                findings.error(draft.places().of(item), "the exercise '" + id + "' has no " + key, "add the key '" + key + "'");
            }
            if (!exercise && there) {
                findings.error(draft.places().of(item, key), "the " + key + " of '" + id + "' " + (key.equals("steps") ? "are" : "is")
                        + " shown nowhere", "remove it: only exercises show it");
            }
        });
    }
}
