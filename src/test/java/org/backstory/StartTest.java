package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.backstory.content.Packs;
import org.backstory.finding.Finding;
import org.backstory.settings.Mode;
import org.backstory.settings.Pictures;
import org.backstory.settings.Settings;
import org.backstory.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program begins with when files are missing, broken or cannot be written: real files, and only the window is not real. */
class StartTest extends StartedProgram {

    @Test
    void theFileIsEnoughForAKiosk() throws IOException {
        write("{ \"mode\": \"kiosk\", \"theme\": \"dark\", \"languages\": [\"es\"], \"content\": \"my-pack\" }");

        assertThat(run().exitCode()).isZero();

        assertThat(opened).extracting(RunOptions::mode).containsExactly(Mode.KIOSK);
        assertThat(opened.getFirst().settings().theme()).isEqualTo(Theme.DARK);
        assertThat(packs.getFirst().words()).containsOnlyKeys("es");
        assertThat(packs.getFirst().file().languages()).containsExactly("es");
    }

    @Test
    void theCommandLineWins() throws IOException {
        write("{ \"mode\": \"kiosk\", \"content\": \"no-pack\" }");

        assertThat(run("--mode", "demo").exitCode()).isEqualTo(1);
        assertThat(run("--mode", "kiosk", "--content", "my-nothing").err()).contains("my-nothing: error: there is no such folder");
    }

    /** What a technician has broken since the last good start. */
    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{ \"theme\": \"drak\", \"mode\": \"kiosk\" }", "{ \"mode\": \"kiosk\", \"staff\": { \"pinHash\": \"1234\" } }",
        "{ \"mode\": 1 }", "\u0000\u0001", "{ \"clinic\": { \"emergency\": \"ask us\" } }"})
    void aBrokenFileIsReplacedByTheLastGoodOne(String broken) throws IOException {
        String state = "  \"state\": \"kept\"";
        write("{ \"mode\": \"kiosk\", \"clinic\": { \"emergency\": \"112\" }, \"content\": \"my-pack\",\n" + state + " }");
        assertThat(told(run())).isEmpty();
        assertThat(folder.resolve("kept/last-good-settings.jsonc")).hasSameTextualContentAs(config);

        write(broken.endsWith("}") && broken.length() > 2 ? broken.substring(0, broken.length() - 1) + ",\n" + state + "}" : broken + "\n" + state);
        Terminal terminal = run();

        assertThat(terminal.exitCode()).isZero();
        RunOptions now = opened.getLast();
        assertThat(now.mode()).isEqualTo(Mode.KIOSK);
        assertThat(now.settings().clinic().emergency()).isEqualTo("112");
        assertThat(now.settings().content()).contains(folder.resolve("my-pack"));
        assertThat(now.findings()).last().asString().isEqualTo(
                "my-kiosk.jsonc: warning: these settings cannot be used, so the last good ones are; correct them and start again");
        assertThat(told(terminal)).containsExactlyElementsOf(now.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void aFileThatHasGoneIsReplacedByTheLastGoodOne() throws IOException {
        Files.createDirectories(folder.resolve("var"));
        write("{ \"mode\": \"kiosk\", \"theme\": \"contrast\" }");
        run();
        Files.delete(config);

        assertThat(run().exitCode()).isZero();
        assertThat(opened).extracting(RunOptions::mode).containsExactly(Mode.KIOSK, Mode.KIOSK);
        assertThat(opened.getLast().settings().theme()).isEqualTo(Theme.CONTRAST);
    }

    @Test
    void withoutALastGoodOneTheDefaultsHold() throws IOException {
        write("{ \"theme\": \"drak\" }");

        Terminal terminal = run("--mode", "kiosk");

        assertThat(opened).extracting(RunOptions::settings).containsExactly(Settings.DEFAULTS);
        assertThat(told(terminal)).containsExactly("my-kiosk.jsonc:1:12: error: 'theme' cannot be 'drak'; did you mean 'dark'?",
                "my-kiosk.jsonc: warning: these settings cannot be used, so the defaults are; correct them and start again");
    }

    @Test
    void besideAPersonMistakesAreShownAtOnce() throws IOException {
        write("{ \"theme\": \"drak\" }");
        Terminal terminal = run();
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).hasLineCount(1).contains("my-kiosk.jsonc has 1 error, the first: my-kiosk.jsonc:1:12", "did you mean 'dark'?");

        write("{ \"languages\": [\"en\", \"fr\"] }");
        assertThat(run().err()).contains("my-kiosk.jsonc:1:23: error: the content pack has no language 'fr'; use one of en, es");
        assertThat(opened).isEmpty();
    }

    @Test
    void aBrokenPackIsReplacedByTheBundledOne() throws IOException {
        write("{ \"mode\": \"kiosk\", \"content\": \"my-pack\" }");
        Files.writeString(folder.resolve("my-pack/pack.json"), "{");

        Terminal terminal = run("--screen", "nowhere", "--lang", "fr");

        assertThat(terminal.exitCode()).isZero();
        assertThat(packs).hasSize(1);
        assertThat(opened.getFirst().findings()).extracting(Finding::toString).contains("pack.json:1:2: error: the file ends too early; look for a missing \", } or ]",
                folder.resolve("my-pack") + ": error: the content has mistakes, so the bundled story is shown; 'backstory check' shows all",
                "--lang: error: the content has no 'fr'; known are en, es");
    }

    /** Pictures are looked at while the first screen is shown. */
    @Test
    void aPackWhosePicturesAreBrokenIsReplacedWhileItIsShown() throws IOException {
        write("{ \"mode\": \"kiosk\", \"content\": \"my-pack\" }");
        breakAPicture();

        assertThat(run().exitCode()).isZero();

        assertThat(packs).hasSize(2);
        assertThat(opened.getLast().findings()).extracting(Finding::problem).contains("the content has mistakes, so the bundled story is shown");
    }

    @Test
    void withNothingToShowItApologizesAndTriesAgain() throws IOException {
        write("{ \"mode\": \"kiosk\" }");
        Files.writeString(home.resolve("content/back-pain/pack.json"), "{");

        assertThat(run().exitCode()).isZero();

        assertThat(opened).isEmpty();
        assertThat(apologized).extracting(Finding::toString).contains("pack.json:1:2: error: the file ends too early; look for a missing \", } or ]");
    }

    @Test
    void aLanguageThatThePackDoesNotHaveIsPassedOver() throws IOException {
        write("{ \"mode\": \"kiosk\", \"languages\": [\"fr\", \"es\", \"en\"], \"language\": \"fr\" }");

        run();

        assertThat(packs.getFirst().file().languages()).containsExactly("es", "en");
        assertThat(opened.getFirst().findings()).extracting(Finding::problem).containsExactly("the content pack has no language 'fr'");
    }

    @Test
    void aPictureThatUnpacksToGigabytesIsLeftOut() throws IOException {
        Files.write(folder.resolve("logo.png"), Pictures.bomb(30_000));
        write("{ \"mode\": \"kiosk\", \"theme\": \"dark\", \"clinic\": { \"logo\": \"logo.png\" } }");

        run();

        assertThat(opened.getFirst().settings().clinic().logo()).isEmpty();
        assertThat(opened.getFirst().settings().theme()).isEqualTo(Theme.DARK);
        assertThat(opened.getFirst().findings()).extracting(Finding::problem).containsExactly("the picture has 30000 x 30000 pixels");
    }

    /** A file where the folder should be cannot be written to by anybody, not even by root. */
    @Test
    void aStateFolderThatCannotBeWrittenToKeepsNobodyOut() throws IOException {
        Files.writeString(folder.resolve("kept"), "in the way");
        write("{ \"mode\": \"kiosk\", \"state\": \"kept\" }");

        Terminal terminal = run();

        assertThat(opened).hasSize(1);
        assertThat(told(terminal)).containsExactly(
                "my-kiosk.jsonc:1:29: warning: " + folder + "/kept is not a folder; give a folder that the program may write to",
                "backstory: these settings cannot be kept for a bad day in " + folder + "/kept: FileAlreadyExistsException",
                "backstory: the first picture cannot be kept in " + folder + "/kept: FileAlreadyExistsException");
    }

    @Test
    void checkLooksIntoThePackThatTheFileNames() throws IOException {
        Files.delete(folder.resolve("my-pack/glossary.json"));
        write("{ \"theme\": \"drak\", \"content\": \"my-pack\", \"languages\": [\"fr\"] }");

        Terminal terminal = check();

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).contains("glossary.json: error: the file glossary.json is missing", "my-kiosk.jsonc:1:12: error: 'theme' cannot be 'drak'");

        Packs.tiny(folder.resolve("my-pack"));
        assertThat(check().out()).contains("my-kiosk.jsonc:1:12: error: 'theme'", "my-kiosk.jsonc:1:56: error: the content pack has no language 'fr'", "2 errors");
    }
}
