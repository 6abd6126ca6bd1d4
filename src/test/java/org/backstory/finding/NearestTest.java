package org.backstory.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void countsAddedRemovedChangedAndSwappedLetters() {
        assertThat(Nearest.distance("disc", "disc")).isZero();
        assertThat(Nearest.distance("disc", "discs")).isEqualTo(1);
        assertThat(Nearest.distance("disc", "dis")).isEqualTo(1);
        assertThat(Nearest.distance("disc", "disk")).isEqualTo(1);
        assertThat(Nearest.distance("dics", "disc")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void namesTheNearest() {
        assertThat(Nearest.to("l4-l5-dics", List.of("l4-l5-disc", "l3-l4-disc"))).contains("l4-l5-disc");
    }

    @Test
    void namesNothingThatIsFarOff() {
        assertThat(Nearest.to("es", List.of("en"))).isEmpty();
        assertThat(Nearest.to("muscle", List.of("disc", "bone"))).isEmpty();
    }

    @Test
    void listsShortChoices() {
        assertThat(Nearest.remedy("muscle", List.of("disc", "bone"), "add it")).isEqualTo("use one of disc, bone");
        assertThat(Nearest.remedy("muscle", List.of(), "add it")).isEqualTo("add it");
    }
}
