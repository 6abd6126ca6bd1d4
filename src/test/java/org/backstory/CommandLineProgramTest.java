package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.finding.Finding;
import org.backstory.finding.Where;
import org.backstory.mode.Ending;
import org.backstory.settings.Mode;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

    @TempDir
    private Path home;
    private FakeParts parts;

    @BeforeEach
    void bundleAPack() throws IOException {
        Files.createDirectories(home.resolve("content/back-pain"));
        parts = new FakeParts(home);
    }

    @Test
    void showsTheTourInAWindowWhenNothingIsAsked() {
        assertThat(run().exitCode()).isZero();
        assertThat(parts.readPacks).containsExactly(home.resolve("content/back-pain"));
        assertThat(parts.opened).containsExactly(
                new RunOptions(Mode.DEMO, Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void takesTheOptionsOfRunWithoutItsName() throws IOException {
        Path settings = Files.createFile(home.resolve("here.json"));

        run("--mode", "KIOSK", "--lang", "es", "--screen", "about", "--config", settings.toString());

        assertThat(parts.readSettings).containsExactly(settings);
        assertThat(parts.opened).containsExactly(
                new RunOptions(Mode.KIOSK, Settings.DEFAULTS, Optional.of("es"), Optional.of("about"), List.of()));
    }

    @Test
    void readsEverythingAnewWhenStaffSwitchTheMode() {
        parts.endings.add(new Ending.Switched(Mode.PRESENT));
        parts.endings.add(new Ending.Restarted());

        assertThat(run().exitCode()).isZero();

        assertThat(parts.opened).extracting(RunOptions::mode).containsExactly(Mode.DEMO, Mode.PRESENT, Mode.PRESENT);
        assertThat(parts.readPacks).hasSize(3);
    }

    @Test
    void drawsTheTourWhereNobodyCouldSeeIt() {
        parts.noDisplay = Optional.of("there is no display here");

        Terminal terminal = run("run", "--without-display", "tour");

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).hasLineCount(1).contains("there is no display here", Path.of("tour/index.html").toAbsolutePath().toString());
        assertThat(parts.drawn).containsExactly(SnapshotOptions.ofWholeTour(Settings.DEFAULTS, Path.of("tour"), Optional.empty()));
        assertThat(parts.opened).isEmpty();
    }

    @Test
    void failsWhereNobodyCouldSeeItAndNoFolderIsGiven() {
        parts.noDisplay = Optional.of("there is no display here");

        run().assertFailed(1, "backstory: there is no display here; 'backstory snapshot' draws without one");
    }

    @Test
    void saysWhichLibraryIsMissing() {
        parts.missing = Optional.of("missing libgtk-3.so.0; install it");

        run().assertFailed(1, "backstory: missing libgtk-3.so.0; install it");
        run("snapshot", "--out", "x").assertFailed(1, "backstory: missing libgtk-3.so.0; install it");
        assertThat(parts.opened).isEmpty();
        assertThat(parts.drawn).isEmpty();
    }

    @Test
    void walksInAWindowOrElseInMemory() {
        assertThat(run("walk").out()).isEqualToNormalizingNewlines("good: every screen was drawn, in en, es\n");

        parts.noDisplay = Optional.of("there is no display here");

        assertThat(run("walk").out()).isEqualToNormalizingNewlines("good: every screen was drawn, in en, es; without a display\n");
        assertThat(parts.walked).containsExactly("window", "memory");
    }

    @Test
    void saysWhichScreensAWalkFoundBroken() {
        parts.broken.addAll(List.of("discs", "home"));

        run("walk").assertFailed(1, "backstory: these screens cannot be drawn: discs, home");
    }

    @Test
    void drawsAsAsked() {
        run("snapshot", "--out", "x", "--size", "1080x1920", "--theme", "dark", "--text-size", "largest", "--lang", "es", "--screen", "home");

        assertThat(parts.drawn).containsExactly(new SnapshotOptions(Settings.DEFAULTS, Path.of("x"), new Size(1080, 1920), Theme.DARK, TextSize.LARGEST,
                Optional.of("es"), Optional.of("home")));
    }

    @Test
    void soaksAKioskAndTellsWhatBecameOfIt() {
        Terminal good = run("soak", "--events", "500", "--seed", "7");

        assertThat(good.exitCode()).isZero();
        assertThat(parts.soaked).containsExactly(new SoakOptions(500, 7, false));
        assertThat(good.out()).isEqualToNormalizingNewlines("""
                {"events":500,"seed":7,"exceptions":0,"resets":2,"longestStallMs":31,"heapMbAtStart":20.5,"heapMbAtEnd":20.6,\
                "nodesAtStart":400,"nodesAtEnd":400,"faults":[]}
                """);
        parts.soakFaults.add("there were 2 windows");
        Terminal bad = run("soak");
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.out()).contains("\"faults\":[\"there were 2 windows\"]");
        assertThat(bad.err()).contains("the kiosk did not stand it: there were 2 windows");
    }

    @Test
    void checkIsGoodWithoutErrors() {
        assertThat(run("check").out()).isEqualToNormalizingNewlines("good: no errors, no warnings\n");

        parts.findings.add(Finding.warning(new Where("words/en.json", 3, 5), "this is long", "say it in fewer words"));
        Terminal terminal = run("check");

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).isEqualToNormalizingNewlines("""
                words/en.json:3:5: warning: this is long; say it in fewer words
                0 errors, 1 warning
                """);
    }

    @Test
    void checkReportsOneObject() {
        parts.findings.add(Finding.error(new Where("pack.json", 2, 1), "unknown key \"titel\"", "did you mean 'title'?"));

        Terminal terminal = run("check", "--format", "json");

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).isEqualToNormalizingNewlines("""
                {"errors":1,"warnings":0,"findings":[{"file":"pack.json","line":2,"column":1,"severity":"error",\
                "problem":"unknown key \\"titel\\"","remedy":"did you mean 'title'?"}]}
                """);
    }

    @Test
    void checksTheConfigurationThatIsThere() throws IOException {
        run("check");
        assertThat(parts.readSettings).isEmpty();

        Path bundled = Files.createFile(Files.createDirectories(home.resolve("kiosk-config")).resolve("backstory.json"));
        run("check");
        assertThat(parts.readSettings).containsExactly(bundled);
    }

    @Test
    void aBrokenPackIsNotShown() {
        parts.findings.add(Finding.error(Where.file("pack.json"), "it is empty", "write a pack"));

        Terminal terminal = run("snapshot", "--out", "x");

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).hasLineCount(1).contains("back-pain has 1 error", "pack.json: error: it is empty", "backstory check");
    }

    @Test
    void theWindowIsPreparedWhileThePackIsRead() {
        run();

        assertThat(parts.asked).containsExactly("window", "pack");
    }

    @Test
    void errorsThatAreFoundAfterTheFirstScreenAreToldLikeAnyOthers() {
        Finding late = Finding.error(Where.file("illustrations/spine.svg"), "this is not well-formed XML", "close every tag");
        parts.endings.add(new Ending.Broken(List.of(late)));

        Terminal terminal = run();

        assertThat(parts.explained).containsExactly(late);
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).contains(late.toString(), "back-pain has 1 error");
    }

    @Test
    void saysWhereTheBundledContentShouldBe() throws IOException {
        Files.delete(home.resolve("content/back-pain"));

        Terminal terminal = run("check");

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).hasLineCount(1).contains(home.resolve("content/back-pain").toString(), "--content DIR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            snapsot                             | unknown command 'snapsot', did you mean 'snapshot'?; see 'backstory --help'
            --bogus                             | unknown option '--bogus'; see 'backstory run --help'
            run there                           | unexpected word 'there'; see 'backstory run --help'
            run --mode fast                     | --mode: 'fast' is not one of kiosk, demo, present
            run --lang                          | missing required parameter for option '--lang' (TAG); see 'backstory run --help'
            run --lang fr                       | unknown language 'fr', known are en, es
            run --screen warning-sign           | unknown screen 'warning-sign', did you mean 'warning-signs'?
            run --screen nowhere                | unknown screen 'nowhere', known are welcome, home, warning-signs, about
            snapshot                            | missing required option: '--out=DIR'; see 'backstory snapshot --help'
            snapshot --out x --theme drak       | --theme: 'drak' is not one of light, dark, contrast
            snapshot --out x --text-size huge   | --text-size: 'huge' is not one of normal, large, largest
            snapshot --out x --size 12          | --size: '12' is not WIDTHxHEIGHT, for example 1920x1080; each from 320 to 7680
            snapshot --out x --size 9999x9999   | --size: '9999x9999' is not WIDTHxHEIGHT, for example 1920x1080; each from 320 to 7680
            snapshot --out x --text-siz large   | unknown option '--text-siz', did you mean '--text-size'?; see 'backstory snapshot --help'
            sheet                               | missing required options: '--answers=FILE', '--out=FILE.pdf'; see 'backstory sheet --help'
            sheet --answers no.json --out x     | --answers: there is no file no.json
            sheet --answers pom.xml --out src   | --out: src is a folder
            sheet --answers x --out y --paper a5 | --paper: 'a5' is not one of a4, letter
            handout                             | missing required option: '--out=FILE.pdf'; see 'backstory handout --help'
            handout --out src                   | --out: src is a folder
            handout --out pom.xml               | --out: pom.xml is there already; name another file, or remove it
            handout --out nowhere/a.pdf         | --out: the folder of nowhere/a.pdf is not there
            check --format xml                  | --format: 'xml' is not one of text, json
            check --content /no/such            | --content: there is no folder /no/such
            check --config /no/such.json        | --config: there is no file /no/such.json
            """)
    void saysInOneLineWhatWouldBeRight(String arguments, String expected) {
        run(arguments.split(" ")).assertFailed(2, "backstory: " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "run --help", "check --help", "snapshot --help", "sheet --help", "handout --help", "export --help",
            "pin --help", "walk --help", "soak --help", "--version"})
    void helps(String arguments) {
        Terminal terminal = run(arguments.split(" "));

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).isNotBlank();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void anUnexpectedErrorIsOneLineWithItsPlace() {
        CommandLineProgram program = new CommandLineProgram(new RunCommand(null, null, null, null, null));

        Terminal terminal = Terminal.run(program, "run");

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).hasLineCount(1).contains("NullPointerException at ", ".java:");
    }

    private Terminal run(String... arguments) {
        return Terminal.run(parts.program(), arguments);
    }
}
