package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.settings.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunWordsTest {

    @Test
    void understandsEveryOptionThatTakesAWord() {
        RunWords words = plain("--screen home --mode kiosk --lang es --content pack --config clinic.json").orElseThrow();

        assertThat(words.mode()).hasValue(Mode.KIOSK);
        assertThat(words.config()).hasValue(Path.of("clinic.json"));
        assertThat(words.pack().content).hasValue(Path.of("pack"));
        assertThat(words.pack().lang).hasValue("es");
        assertThat(words.pack().screen).hasValue("home");
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        RunWords words = RunWords.plain(List.of()).orElseThrow();

        assertThat(words.mode()).isEmpty();
        assertThat(words.config()).isEmpty();
        assertThat(words.pack().content).isEmpty();
        assertThat(words.pack().lang).isEmpty();
        assertThat(words.pack().screen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--mode", "--mode cinema", "--mode=kiosk", "--mode kiosk --mode demo", "--lang --mode demo", "kiosk",
            "--without-display out", "--lang es more", "--config @words", "-m kiosk", "--modes kiosk"})
    void leavesAllElseToTheLibrary(String line) {
        assertThat(plain(line)).isEmpty();
    }

    private static Optional<RunWords> plain(String line) {
        return RunWords.plain(List.of(line.split(" ")));
    }
}
