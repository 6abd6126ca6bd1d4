package org.backstory.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsLoaderTest {

    @TempDir
    private Path folder;
    private final Findings findings = new Findings();

    @Test
    void fillsInEveryDefault() throws IOException {
        assertThat(load("{}")).contains(Settings.DEFAULTS);
        assertThat(load("{ \"clinic\": {}, \"screen\": {} }")).contains(Settings.DEFAULTS);
        assertThat(Settings.DEFAULTS.clinic().emergency()).isEqualTo("911");
    }

    @Test
    void readsEverything() throws IOException {
        assertThat(load("""
                { "$schema": "settings.schema.json", "mode": "kiosk", "content": "../my-pack", "languages": ["es", "en"], "language": "es", "theme": "contrast",
                  "textSize": "largest", "movement": false, "sound": true, "screen": { "monitor": 2, "widthMm": 476.5, "lowerEdgeMm": 900 },
                  "idle": { "seconds": 120 }, "clinic": { "name": "Spine Clinic", "logo": "logo.png", "phone": "(212) 555-0100",
                  "emergency": "112", "appointment": "https://spine.example/visit", "tellStaff": { "en": "Go to the desk." } },
                  "printer": "front-desk", "paper": "letter", "staff": {}, "counting": { "on": true, "export": "counts" }, "state": "state" }""")).contains(
                new Settings(Optional.of(Mode.KIOSK), Optional.of(folder.resolve("../my-pack")), List.of("es", "en"), Optional.of("es"), Theme.CONTRAST, TextSize.LARGEST,
                        false, true, new Settings.Screen(2, Optional.of(476.5), Optional.of(900.0)), new Settings.Idle(120),
                        new Settings.Clinic(Optional.of("Spine Clinic"), Optional.of(folder.resolve("logo.png")), Optional.of("(212) 555-0100"),
                                "112", Optional.of("https://spine.example/visit"), Map.of("en", "Go to the desk.")),
                        Optional.of("front-desk"), Optional.of(Paper.LETTER), new Settings.Staff(Optional.empty()),
                        new Settings.Counting(true, Optional.of(folder.resolve("counts"))), Optional.of(folder.resolve("state"))));
        assertThat(findings.list()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("{ ¦\"thme\": \"dark\" }", "the key 'thme' is unknown here; did you mean 'theme'?"),
                arguments("{ \"theme\": ¦\"drak\" }", "'theme' cannot be 'drak'; did you mean 'dark'?"),
                arguments("{ \"textSize\": ¦\"big\" }", "'textSize' cannot be 'big'; use one of normal, large, largest"),
                arguments("{ \"movement\": ¦\"no\" }", "'movement' is text; write true or false"),
                arguments("{ \"screen\": { \"widthMm\": ¦49 } }", "'widthMm' is 49; give 50 to 5000"),
                arguments("{ \"idle\": { \"seconds\": ¦59 } }", "'seconds' is 59; give 60 to 600"),
                arguments("{ \"screen\": { \"monitor\": ¦0 } }", "'monitor' is 0; give 1 to 16"),
                arguments("{ \"language\": ¦\"spanish\" }", "'spanish' is not a language tag; write a tag like en, es or zh-Hans"),
                arguments("{ \"clinic\": { \"emergency\": ¦\"call us\" } }",
                        "'call us' is not a number to call; write digits, for example 911 or 112"),
                arguments("{ \"clinic\": { \"phone\": ¦\"ask us\" } }", "'ask us' is not a number to call; write digits, for example 555-0100"),
                arguments("{ \"paper\": ¦\"a5\" }", "'paper' cannot be 'a5'; use one of a4, letter"),
                arguments("{ \"clinic\": { \"name\": ¦\"\" } }", "'name' is empty; write the words or remove the key"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String marked, String expected) throws IOException {
        String where = new Seeded(folder).write("backstory.json", marked);
        assertThat(new SettingsLoader().load(folder.resolve("backstory.json"), findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::toString).containsExactly(where + ": error: " + expected);
    }

    @Test
    void saysThatTheFileIsMissing() {
        assertThat(new SettingsLoader().load(folder.resolve("none.json"), findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::toString).containsExactly("none.json: error: the file is missing; add it");
    }

    @Test
    void bundledFileIsGood() {
        assertThat(new SettingsLoader().load(Path.of("kiosk-config/backstory.json"), findings)).isPresent();
        assertThat(findings.list()).isEmpty();
    }

    private Optional<Settings> load(String text) throws IOException {
        new Seeded(folder).write("backstory.json", text);
        return new SettingsLoader().load(folder.resolve("backstory.json"), findings);
    }
}
