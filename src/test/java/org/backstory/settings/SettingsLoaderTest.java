package org.backstory.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.provider.ValueSource;

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
        Files.createDirectories(folder.resolve("my-pack"));
        Files.write(folder.resolve("logo.png"), Pictures.png(800, 300));
        assertThat(load("""
                { "$schema": "settings.schema.json", "mode": "kiosk", "content": "my-pack", "languages": ["es", "en"], "language": "es", "theme": "contrast",
                  "textSize": "largest", "movement": false, "sound": true, "screen": { "monitor": 2, "widthMm": 476.5, "lowerEdgeMm": 900 },
                  "idle": { "seconds": 120 }, "clinic": { "name": "Spine Clinic", "logo": "logo.png", "phone": "(212) 555-0100",
                  "emergency": "112", "appointment": "https://spine.example/visit", "tellStaff": { "en": "Go to the desk." } },
                  "printer": "front-desk", "paper": "letter", "staff": {}, "counting": { "on": true, "export": "counts" }, "state": "state" }""")).contains(
                new Settings(Optional.of(Mode.KIOSK), Optional.of(folder.resolve("my-pack")), List.of("es", "en"), Optional.of("es"), Theme.CONTRAST, TextSize.LARGEST,
                        false, true, new Settings.Screen(2, Optional.of(476.5), Optional.of(900.0)), new Settings.Idle(120),
                        new Settings.Clinic(Optional.of("Spine Clinic"), Optional.of(folder.resolve("logo.png")), Optional.of("(212) 555-0100"),
                                "112", Optional.of("https://spine.example/visit"), Map.of("en", "Go to the desk.")),
                        Optional.of("front-desk"), Optional.of(Paper.LETTER), new Settings.Staff(Optional.empty()),
                        new Settings.Counting(true, Optional.of(folder.resolve("counts"))), Optional.of(folder.resolve("state"))));
        assertThat(findings.list()).isEmpty();
    }

    /** Lines that a technician has commented out leave a comma behind. */
    @Test
    void passesOverComments() throws IOException {
        assertThat(load("""
                // the waiting room on the second floor
                {
                  "theme": "dark", /* it is dim there */
                  // "language": "es"
                }
                // the end""")).map(Settings::theme).contains(Theme.DARK);
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
                arguments("{ \"languages\": [\"en\", ¦\"English\"] }", "'English' is not a language tag; write a tag like en, es or zh-Hans"),
                arguments("{ \"languages\": [\"en\", \"es\", ¦\"en\"] }", "'en' stands twice in 'languages'; remove one of them"),
                arguments("{ \"languages\": ¦[] }", "'languages' has 0 entries; give 1 to 20"),
                arguments("{ \"languages\": [\"en\", \"es\"], \"language\": ¦\"fr\" }",
                        "'language' is 'fr', which is not in 'languages'; use one of en, es"),
                arguments("{ \"clinic\": { \"tellStaff\": { ¦\"english\": \"Go to the desk.\" } } }",
                        "'english' is not a language tag; write a tag like en, es or zh-Hans"),
                arguments("{ \"clinic\": { \"appointment\": ¦\"http:// clinic\" } }",
                        "'http:// clinic' is not a web address; write one like https://clinic.example/visit, or a line of text"),
                arguments("{ \"clinic\": { \"appointment\": ¦\"file:///etc/passwd\" } }",
                        "'file:///etc/passwd' is not a web address; write one like https://clinic.example/visit, or a line of text"),
                arguments("{ \"clinic\": { \"appointment\": ¦\"one\\ntwo\" } }", "'appointment' has more than one line; write one line"),
                arguments("{ \"staff\": { \"pinHash\": ¦\"123456\" } }", "this is not the hash of a PIN: it does not have the form "
                        + "pbkdf2-sha256$ROUNDS$SALT$HASH; make one with 'backstory pin'"),
                arguments("{ \"mode\": ¦\"kiosc\" }", "'mode' cannot be 'kiosc'; did you mean 'kiosk'?"),
                arguments("{ \"idle\": ¦90 }", "'idle' is a number; write an object in { }"),
                arguments("{ \"printer\": ¦[\"a\"] }", "'printer' is a list; write text in quotation marks"),
                arguments("{ \"state\": ¦null }", "null is not allowed; give a value or leave the key out"),
                arguments("{ \"sound\": true, ¦\"sound\": false }", "the key 'sound' stands twice in the same object; keep one of them"),
                arguments("// a comment\n{ \"theme\": /* here */ ¦\"drak\" }", "'theme' cannot be 'drak'; did you mean 'dark'?"),
                arguments("{ \"clinic\": { \"name\": ¦\"\" } }", "'name' is empty; write the words or remove the key"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String marked, String expected) throws IOException {
        String where = new Seeded(folder).write("backstory.json", marked);
        assertThat(new SettingsLoader().load(folder.resolve("backstory.json"), findings).filter(LoadedSettings::trusted)).isEmpty();
        assertThat(findings.list()).extracting(Finding::toString).containsExactly(where + ": error: " + expected);
    }

    @Test
    void saysThatTheFileIsMissing() {
        assertThat(new SettingsLoader().load(folder.resolve("none.json"), findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::toString).containsExactly("none.json: error: the file is missing; add it");
    }

    static Stream<Arguments> namedFiles() {
        return Stream.of(
                arguments("{ \"content\": ¦\"no-pack\" }", "error: there is no folder FOLDER/no-pack; "
                        + "give the folder of a pack, or leave the key out for the bundled story"),
                arguments("{ \"content\": ¦\"a-file\" }", "error: there is no folder FOLDER/a-file; "
                        + "give the folder of a pack, or leave the key out for the bundled story"),
                arguments("{ \"clinic\": { \"logo\": ¦\"no.png\" } }", "error: there is no file FOLDER/no.png; give the path of a PNG or JPEG file"),
                arguments("{ \"clinic\": { \"logo\": ¦\".\" } }", "error: FOLDER is not a file; give the path of a PNG or JPEG file"),
                arguments("{ \"clinic\": { \"logo\": ¦\"a-file\" } }", "error: the file is not a PNG or JPEG picture; save the logo as PNG or JPEG"),
                arguments("{ \"counting\": { \"export\": ¦\"a-file/counts\" } }",
                        "warning: FOLDER/a-file is not a folder; give a folder that the program may write to"),
                arguments("{ \"state\": ¦\"a-file\" }",
                        "warning: FOLDER/a-file is not a folder; give a folder that the program may write to"));
    }

    /** A share that is not mounted today must not take the emergency number away. */
    @ParameterizedTest
    @MethodSource("namedFiles")
    void leavesOutWhatIsNoGoodAndTrustsTheRest(String marked, String expected) throws IOException {
        Files.writeString(folder.resolve("a-file"), "a file");
        String where = new Seeded(folder).write("backstory.json", marked.replaceFirst("\\{", "{ \"theme\": \"dark\","));

        LoadedSettings loaded = new SettingsLoader().load(folder.resolve("backstory.json"), findings).orElseThrow();

        assertThat(findings.list()).extracting(Finding::toString).containsExactly(where + ": " + expected.replace("FOLDER", folder.toString()));
        assertThat(loaded.trusted()).isTrue();
        assertThat(loaded.settings().theme()).isEqualTo(Theme.DARK);
        assertThat(loaded.settings().content()).isEmpty();
        assertThat(loaded.settings().clinic().logo()).isEmpty();
    }

    static Stream<Arguments> packLanguages() {
        return Stream.of(
                arguments("{ \"languages\": [\"en\", ¦\"fr\"] }", "the content pack has no language 'fr'; use one of en, es, zh-Hans"),
                arguments("{ \"language\": ¦\"zh-Hant\" }", "the content pack has no language 'zh-Hant'; did you mean 'zh-Hans'?"),
                arguments("{ \"clinic\": { \"tellStaff\": { \"en\": \"Go to the desk.\", ¦\"de\": \"Zum Empfang.\" } } }",
                        "the content pack has no language 'de'; use one of en, es, zh-Hans"));
    }

    @ParameterizedTest
    @MethodSource("packLanguages")
    void findsLanguagesThatThePackDoesNotHave(String marked, String expected) throws IOException {
        String where = new Seeded(folder).write("backstory.json", marked);

        LoadedSettings loaded = new SettingsLoader().load(folder.resolve("backstory.json"), findings).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(loaded.inPack().apply(List.of("en", "es", "zh-Hans"))).extracting(Finding::toString)
                .containsExactly(where + ": error: " + expected);
        assertThat(loaded.inPack().apply(List.of("en", "es", "fr", "de", "zh-Hant"))).isEmpty();
    }

    @Test
    void takesNoPathThatCannotBeOne() throws IOException {
        assertThat(load("{ \"content\": \"a\\u0000b\" }")).isEmpty();
        assertThat(findings.list()).extracting(Finding::problem).contains("this cannot be a path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backstory.json", "kiosk.jsonc", "demo.jsonc", "present.jsonc"})
    void bundledFilesAreGood(String name) {
        LoadedSettings loaded = new SettingsLoader().load(Path.of("kiosk-config", name), findings).orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(loaded.inPack().apply(List.of("en", "es"))).isEmpty();
        assertThat(loaded.settings().mode().map(mode -> mode.name().toLowerCase(Locale.ROOT) + ".jsonc").orElse("backstory.json")).isEqualTo(name);
    }

    private Optional<Settings> load(String text) throws IOException {
        new Seeded(folder).write("backstory.json", text);
        return new SettingsLoader().load(folder.resolve("backstory.json"), findings).map(LoadedSettings::settings);
    }
}
