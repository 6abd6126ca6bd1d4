package org.backstory.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstory.content.LabGauge;
import org.backstory.content.LabOutcome;
import org.backstory.content.LabReading;
import org.backstory.content.LabScreen;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Each reading of a lab is of a gauge that is there, once in an outcome, and in a direction that the picture can show. */
public final class LabReadings implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().filter(LabScreen.class::isInstance).map(LabScreen.class::cast)
                .forEach(lab -> lab.outcomes().forEach(outcome -> outcome(draft, lab.gauges(), outcome, findings)));
    }

    private static void outcome(Draft draft, List<LabGauge> gauges, LabOutcome outcome, Findings findings) {
        Set<String> own = new HashSet<>();
        for (LabReading reading : outcome.gauges().orElse(List.of())) {
            Optional<LabGauge> gauge = gauges.stream().filter(one -> one.id().equals(reading.id())).findFirst();
            if (gauge.isEmpty()) {
                findings.error(draft.places().of(reading, "id"), "the lab has no gauge '" + reading.id() + "'",
                        Nearest.remedy(reading.id(), gauges.stream().map(LabGauge::id).toList(), "use the id of a gauge"));
            } else if (!own.add(reading.id())) {
                findings.error(draft.places().of(reading, "id"), "the gauge '" + reading.id() + "' stands twice", "remove one");
            } else if (!gauge.get().parts().isEmpty() && gauge.get().shown(Optional.of(reading.percent())).isEmpty()) {
                String direction = reading.percent() == 0 ? "usual" : reading.percent() > 0 ? "more" : "less";
                findings.error(draft.places().of(reading, "percent"), "the gauge '" + reading.id() + "' has no parts that show "
                        + reading.percent() + " percent", "add '" + direction + "' to the gauge");
            }
        }
    }
}
