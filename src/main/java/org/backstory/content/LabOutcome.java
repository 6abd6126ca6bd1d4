package org.backstory.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** What was found for one combination of switches. What it does not name is not known, and nothing is shown for it. */
@Doc("What was found for one combination of switches. Its name and text are the screen's item of the same id.")
public record LabOutcome(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The switches that are on, exactly these; [] for none. Without it, the outcome is for every other combination.")
        @Id @Bounds(min = 0, max = 6) Optional<List<String>> when,
        @Doc("The ids of the groups or shapes in the SVG file that are lit.") @Bounds(min = 1, max = 40) Optional<List<String>> lights,
        @Doc("The changes that were found. A gauge that is not here is said to be not known.")
        @Bounds(min = 1, max = 6) Optional<List<LabReading>> gauges) {

    /** The change of a gauge, percent, or nothing if it is not known. */
    public Optional<Integer> percent(String gauge) {
        return gauges.stream().flatMap(List::stream).filter(reading -> reading.id().equals(gauge)).map(LabReading::percent).findFirst();
    }

    /** Whether it is for exactly these switches. */
    boolean isFor(Set<String> switchedOn) {
        return when.filter(ids -> Set.copyOf(ids).equals(switchedOn)).isPresent();
    }
}
