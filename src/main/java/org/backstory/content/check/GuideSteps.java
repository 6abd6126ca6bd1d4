package org.backstory.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstory.content.Guide;
import org.backstory.content.GuideStep;
import org.backstory.content.Item;
import org.backstory.content.PackFile;
import org.backstory.content.Screen;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/**
 * The tour that staff give leads through known screens in about a minute, has a sentence for each step in every language,
 * and ends with a question: teach-back, the one ending that 19 of 20 studies found to help (Talevski 2020).
 */
public final class GuideSteps implements Rule {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 90;

    @Override
    public void check(Draft draft, Findings findings) {
        if (draft.file().isEmpty()) {
            return;
        }
        Optional<Guide> guide = draft.file().flatMap(PackFile::guide);
        guide.ifPresent(one -> steps(draft, one, findings));
        draft.words().values().forEach(words -> words(draft, words, guide.map(Guide::steps).orElse(List.of()), findings));
    }

    private static void steps(Draft draft, Guide guide, Findings findings) {
        Set<String> ids = new HashSet<>();
        guide.steps().stream().filter(step -> !ids.add(step.id())).forEach(step -> findings.error(draft.places().of(step, "id"),
                "two steps have the id '" + step.id() + "'", "use another id"));
        int seconds = guide.seconds();
        if (seconds < SHORTEST || seconds > LONGEST) {
            findings.error(draft.places().of(guide, "steps"), "the steps take " + seconds + " seconds together",
                    "let them take " + SHORTEST + " to " + LONGEST);
        }
        if (draft.whole()) {
            guide.steps().forEach(step -> step(draft, step, findings));
        }
    }

    private static void step(Draft draft, GuideStep step, Findings findings) {
        Optional<Screen> screen = draft.screens().stream().filter(one -> one.id().equals(step.screen())).findFirst();
        if (screen.isEmpty()) {
            findings.error(draft.places().of(step, "screen"), "there is no screen '" + step.screen() + "'",
                    Nearest.remedy(step.screen(), draft.screens().stream().map(Screen::id).toList(), "use the id of a screen"));
            return;
        }
        List<String> items = screen.get().items().stream().map(Item::id).toList();
        step.chosen().filter(id -> !items.contains(id)).ifPresent(id -> findings.error(draft.places().of(step, "chosen"),
                "the screen '" + step.screen() + "' has no '" + id + "'", Nearest.remedy(id, items, "remove 'chosen'")));
    }

    private static void words(Draft draft, WordsFile words, List<GuideStep> steps, Findings findings) {
        Map<String, String> said = words.guide().orElse(Map.of());
        List<String> ids = steps.stream().map(GuideStep::id).distinct().toList();
        List<String> missing = ids.stream().filter(id -> !said.containsKey(id)).toList();
        missing.forEach(id -> findings.error(words.guide().isPresent() ? draft.places().of(words, "guide") : draft.places().of(words),
                "the step '" + id + "' of the guided tour has no words", "add them under '" + id + "' in 'guide'"));
        said.keySet().stream().filter(id -> !ids.contains(id)).forEach(id -> findings.error(draft.places().key(words, "guide", id),
                "the guided tour has no step '" + id + "'", Nearest.remedy(id, missing.isEmpty() ? ids : missing, "remove its words")));
        steps.stream().skip(Math.max(0, steps.size() - 1)).map(GuideStep::id).filter(id -> said.containsKey(id) && !said.get(id).strip().endsWith("?"))
                .forEach(id -> findings.error(draft.places().of(words, "guide", id), "the last step of the guided tour is not a question",
                        "let it ask what the patient will do, in their own words"));
    }
}
