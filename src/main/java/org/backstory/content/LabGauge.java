package org.backstory.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** Something that is measured in a lab, and the parts of the picture that show it as usual, more or less. */
@Doc("Something that is measured. Its name is the screen's item of the same id. The picture shows the parts of its direction only.")
public record LabGauge(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The ids in the SVG file that show it unchanged.") @Bounds(min = 1, max = 40) Optional<List<String>> usual,
        @Doc("The ids in the SVG file that show that it is more.") @Bounds(min = 1, max = 40) Optional<List<String>> more,
        @Doc("The ids in the SVG file that show that it is less.") @Bounds(min = 1, max = 40) Optional<List<String>> less) {

    /** The parts that show a change of some percent; none for what is not known. */
    public List<String> shown(Optional<Integer> percent) {
        return percent.flatMap(n -> n == 0 ? usual : n > 0 ? more : less).orElse(List.of());
    }

    /** Every part that shows it in some direction. */
    public List<String> parts() {
        return Stream.of(usual, more, less).flatMap(Optional::stream).flatMap(List::stream).distinct().toList();
    }
}
