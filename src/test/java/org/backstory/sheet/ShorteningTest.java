package org.backstory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Section;
import org.backstory.session.VisitSheet.Topic;
import org.junit.jupiter.api.Test;

class ShorteningTest {

    private final VisitSheet sheet = new VisitSheet("Sheet", "Today", List.of(
            section(Topic.TOLD, "t1", "t2"), section(Topic.ASK, "a1", "a2"), section(Topic.GOALS, "g1"), section(Topic.NOTES),
            section(Topic.FLARE, "f1", "f2"), section(Topic.SIGNS, "s1", "s2"), section(Topic.CLINIC, "c1")), "Notice");

    @Test
    void goesInTheStatedOrder() {
        List<String> steps = new ArrayList<>();
        new Shortening().toFit(sheet, EnumSet.allOf(Topic.class), shorter -> {
            String lines = String.join(" ", shorter.written().flatMap(section -> section.lines().stream()).toList());
            if (steps.isEmpty() || !steps.getLast().equals(lines)) {
                steps.add(lines);
            }
            return false;
        });
        assertThat(steps).containsExactly(
                "t1 t2 a1 a2 g1 f1 f2 s1 s2 c1",
                "t1 t2 a1 a2 g1 s1 s2 c1",
                "t1 a1 a2 g1 s1 s2 c1",
                "a1 a2 g1 s1 s2 c1",
                "a1 a2 s1 s2 c1",
                "a1 s1 s2 c1",
                "s1 s2 c1",
                "c1");
    }

    @Test
    void goesNoFurtherThanNeeded() {
        assertThat(new Shortening().toFit(sheet, EnumSet.allOf(Topic.class), _ -> true)).isEqualTo(sheet);
        VisitSheet shorter = new Shortening().toFit(sheet, EnumSet.of(Topic.GOALS), _ -> false);
        assertThat(shorter.sections()).extracting(Section::topic).containsExactly(
                Topic.TOLD, Topic.ASK, Topic.NOTES, Topic.FLARE, Topic.SIGNS, Topic.CLINIC);
    }

    private static Section section(Topic topic, String... lines) {
        return new Section(topic, topic.name(), Stream.of(lines).toList());
    }
}
