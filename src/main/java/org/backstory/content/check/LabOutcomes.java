package org.backstory.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backstory.content.LabOutcome;
import org.backstory.content.LabScreen;
import org.backstory.content.LabSwitch;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.finding.Where;

/** Each outcome of a lab is for its own combination of switches that are there, and one is for all the other combinations. */
public final class LabOutcomes implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().filter(LabScreen.class::isInstance).map(LabScreen.class::cast).forEach(lab -> {
            Map<Set<String>, Where> seen = new HashMap<>();
            lab.outcomes().forEach(outcome -> outcome.when().ifPresent(when -> when(draft, lab, outcome, when, seen, findings)));
            otherwise(draft, lab, findings);
        });
    }

    private static void when(Draft draft, LabScreen lab, LabOutcome outcome, List<String> when, Map<Set<String>, Where> seen,
            Findings findings) {
        List<String> known = lab.switches().stream().map(LabSwitch::id).toList();
        Set<String> own = new HashSet<>();
        for (int i = 0; i < when.size(); i++) {
            if (!known.contains(when.get(i))) {
                findings.error(draft.places().of(outcome, "when", i), "the lab has no switch '" + when.get(i) + "'",
                        Nearest.remedy(when.get(i), known, "use the id of a switch"));
            } else if (!own.add(when.get(i))) {
                findings.error(draft.places().of(outcome, "when", i), "the switch '" + when.get(i) + "' stands twice", "remove one");
            }
        }
        if (own.size() == when.size()) {
            Where first = seen.putIfAbsent(own, draft.places().of(outcome, "when"));
            if (first != null) {
                findings.error(draft.places().of(outcome, "when"), "these switches already have an outcome at " + first,
                        "keep one outcome for each combination");
            }
        }
    }

    private static void otherwise(Draft draft, LabScreen lab, Findings findings) {
        List<String> known = lab.outcomes().stream().filter(outcome -> outcome.when().isEmpty()).map(LabOutcome::id).toList();
        if (!known.contains(lab.otherwise())) {
            findings.error(draft.places().of(lab, "otherwise"), "there is no outcome '" + lab.otherwise() + "' without 'when'",
                    Nearest.remedy(lab.otherwise(), known, "add it"));
        }
        lab.outcomes().stream().filter(outcome -> outcome.when().isEmpty() && !outcome.id().equals(lab.otherwise()))
                .forEach(outcome -> findings.error(draft.places().of(outcome), "the outcome '" + outcome.id() + "' never comes",
                        "add the key 'when', or name it in 'otherwise'"));
    }
}
