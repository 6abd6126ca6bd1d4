package org.backstory.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A lab tells exactly what was found for what is switched on, and nothing else. */
class LabScreenTest {

    private static final LabGauge GAUGE = new LabGauge("press", Optional.of(List.of("same")), Optional.of(List.of("up")), Optional.empty());
    private static final LabScreen LAB = new LabScreen("lab", "picture", Optional.empty(),
            List.of(new LabSwitch("a", List.of("x")), new LabSwitch("b", List.of("y"))), Optional.empty(), "off", "on", List.of(GAUGE),
            List.of(outcome("none", Optional.of(List.of())), outcome("first", Optional.of(List.of("a"))),
                    outcome("both", Optional.of(List.of("b", "a"))), outcome("other", Optional.empty())),
            "other", Strength.MODEL, List.of("source"));

    private static LabOutcome outcome(String id, Optional<List<String>> when) {
        return new LabOutcome(id, when, Optional.empty(), Optional.of(List.of(new LabReading("press", 15))));
    }

    @Test
    void takesTheOutcomeOfExactlyTheseSwitches() {
        assertThat(LAB.outcome(Set.of()).id()).isEqualTo("none");
        assertThat(LAB.outcome(Set.of("a")).id()).isEqualTo("first");
        assertThat(LAB.outcome(Set.of("a", "b")).id()).isEqualTo("both");
    }

    @Test
    void takesTheOtherOutcomeForEveryOtherCombination() {
        assertThat(LAB.outcome(Set.of("b")).id()).isEqualTo("other");
    }

    @Test
    void knowsNoChangeThatIsNotNamed() {
        assertThat(LAB.outcome(Set.of()).percent("press")).contains(15);
        assertThat(LAB.outcome(Set.of()).percent("pull")).isEmpty();
    }

    @Test
    void showsThePartsOfTheDirectionOnly() {
        assertThat(GAUGE.shown(Optional.of(15))).containsExactly("up");
        assertThat(GAUGE.shown(Optional.of(0))).containsExactly("same");
        assertThat(GAUGE.shown(Optional.of(-8))).isEmpty();
        assertThat(GAUGE.shown(Optional.empty())).isEmpty();
    }
}
