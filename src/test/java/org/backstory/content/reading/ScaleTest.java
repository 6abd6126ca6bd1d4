package org.backstory.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas, on counts alone: syllables are counted elsewhere. */
class ScaleTest {

    @ParameterizedTest
    @CsvSource({"5,1,7,2.880", "13,1,24,11.265", "6,1,6,-1.450", "372,17,519,9.407", "16,3,20,1.240"})
    void fleschKincaid(int words, int sentences, int syllables, double grade) {
        assertThat(new FleschKincaid().score(new Counts(words, sentences, syllables))).isCloseTo(grade, within(0.0006));
    }

    @ParameterizedTest
    @CsvSource({"5,1,7,114.615", "162,6,306,62.157", "16,3,34,69.114"})
    void szigrisztPazos(int words, int sentences, int syllables, double index) {
        assertThat(new SzigrisztPazos().score(new Counts(words, sentences, syllables))).isCloseTo(index, within(0.0006));
    }

    @Test
    void limitsBelongToTheEasierSide() {
        Scale english = new FleschKincaid();
        assertThat(english.couldBeEasier(6.0)).isFalse();
        assertThat(english.couldBeEasier(6.01)).isTrue();
        assertThat(english.tooHard(8.0)).isFalse();
        assertThat(english.tooHard(8.01)).isTrue();
        Scale spanish = new SzigrisztPazos();
        assertThat(spanish.couldBeEasier(65)).isFalse();
        assertThat(spanish.couldBeEasier(64.9)).isTrue();
        assertThat(spanish.tooHard(55)).isFalse();
        assertThat(spanish.tooHard(54.9)).isTrue();
    }

    @Test
    void languagesHaveTheirScaleOrNone() {
        assertThat(Scale.of("en-GB").orElseThrow()).isInstanceOf(FleschKincaid.class);
        assertThat(Scale.of("es-419").orElseThrow()).isInstanceOf(SzigrisztPazos.class);
        assertThat(Scale.of("de")).isEmpty();
    }
}
