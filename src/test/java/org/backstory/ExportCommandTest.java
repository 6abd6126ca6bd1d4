package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backstory.content.Packs;
import org.backstory.content.load.PackLoader;
import org.backstory.finding.Seeded;
import org.backstory.settings.SettingsLoader;
import org.backstory.settings.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backstory export}, with real packs and folders: it writes, or says in one line why not. */
class ExportCommandTest {

    @TempDir
    private Path temp;
    private Seeded pack;

    @BeforeEach
    void copy() throws IOException {
        pack = Packs.tiny(temp.resolve("pack"));
    }

    @Test
    void writesEveryLanguageOfThePack() {
        assertThat(export("--html", temp.resolve("page").toString()).exitCode()).isZero();
        assertThat(temp.resolve("page/index.html")).content().contains("lang=\"en\"");
        assertThat(temp.resolve("page/es.html")).content().contains("lang=\"es\"");
    }

    @Test
    void writesTheLanguagesThatAreAskedFor() {
        assertThat(export("--html", temp.resolve("page").toString(), "--lang", "es").exitCode()).isZero();
        assertThat(temp.resolve("page/index.html")).content().contains("lang=\"es\"");
        assertThat(temp.resolve("page/en.html")).doesNotExist();
    }

    @Test
    void tellsTheEmergencyNumberOfTheClinic() throws IOException {
        Path config = Files.writeString(temp.resolve("kiosk.json"), "{ \"clinic\": { \"emergency\": \"112\" } }");
        assertThat(export("--html", temp.resolve("page").toString(), "--config", config.toString()).err()).isEmpty();
        assertThat(temp.resolve("page/index.html")).content().contains("or call 112.");
    }

    @Test
    void neverMixesWithWhatLiesThere() throws IOException {
        Path full = Files.createDirectories(temp.resolve("full"));
        Files.writeString(full.resolve("index.html"), "mine");
        fails(2, "--html: the folder " + full + " is not empty; give a new one", "--html", full.toString());
        assertThat(full.resolve("index.html")).hasContent("mine");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        fails(2, "--html: " + file + " is not a folder", "--html", file.toString());
        fails(1, "--html: " + file.resolve("page") + " cannot be written to", "--html", file.resolve("page").toString());
    }

    @Test
    void saysWhichLanguagesThereAre() {
        fails(2, "unknown language 'fr', known are en, es", "--html", temp.resolve("page").toString(), "--lang", "fr");
        assertThat(temp.resolve("page")).doesNotExist();
    }

    @Test
    void saysWhatIsMissingOfReveal() {
        fails(2, "--reveal: there is no file " + temp.resolve("reveal.js") + "; give the folder 'dist' of reveal.js",
                "--html", temp.resolve("page").toString(), "--reveal", temp.toString());
    }

    @Test
    void aBrokenPackIsNamedWithItsFirstMistake() throws IOException {
        pack.plant("words/en.json", "\"themeDark\": \"Dark\"", "\"themeDark\": 1");
        Terminal terminal = export("--html", temp.resolve("page").toString());
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).hasLineCount(1).contains("has 1 error, the first: words/en.json:", "'backstory check' shows all");
        assertThat(temp.resolve("page")).doesNotExist();
    }

    private void fails(int exitCode, String line, String... arguments) {
        Terminal terminal = export(arguments);
        assertThat(terminal.err()).isEqualToNormalizingNewlines("backstory: " + line + "\n");
        assertThat(terminal.exitCode()).isEqualTo(exitCode);
    }

    private Terminal export(String... arguments) {
        Home home = new Home(temp);
        CommandLineProgram program = new CommandLineProgram(
                new RunCommand(null, null, null, null, null), new CheckCommand(null, null, null), new SnapshotCommand(null, null, null, null),
                new SheetCommand(null, null), new ExportCommand(new PackChoice(home, new PackLoader()::open), new SettingsChoice(home, new SettingsLoader()::load, new StateFolder())), new PinCommand(null));
        String[] line = new String[arguments.length + 3];
        System.arraycopy(new String[] {"export", "--content", pack.root().toString()}, 0, line, 0, 3);
        System.arraycopy(arguments, 0, line, 3, arguments.length);
        return Terminal.run(program, line);
    }
}
