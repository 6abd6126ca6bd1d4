package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstory.LinkedProgram.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The linked program as it is delivered, started by its launcher from somewhere else and with an empty home folder. */
class ImageIT {

    @TempDir
    private Path elsewhere;
    private LinkedProgram program;

    @BeforeEach
    void findProgram() throws IOException {
        program = LinkedProgram.from(elsewhere);
    }

    @Test
    void helps() throws Exception {
        Result result = program.run("--help");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("backstory", "check", "snapshot");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void startsThroughASymbolicLink() throws Exception {
        assumeFalse(LinkedProgram.WINDOWS, "links need rights there");
        Path link = Files.createSymbolicLink(elsewhere.resolve("start"), program.launcher());

        Result result = program.start(link, Map.of(), "--version");

        Files.delete(link);
        assertThat(result.out()).startsWith("Backstory ");
    }

    /** GTK says nothing of one that is missing: it reads its own, and every start takes longer. */
    @Test
    void bringsTheThemeThatItNames() throws IOException {
        assumeFalse(LinkedProgram.WINDOWS, "GTK is on Linux");
        String launcher = Files.readString(program.launcher());
        Matcher theme = Pattern.compile(" GTK_THEME=(\\S+) .*GTK_DATA_PREFIX=\\$home/(\\S+?)\"").matcher(launcher);

        assertThat(theme.find()).isTrue();
        assertThat(program.file(theme.group(2)).resolve("share/themes/" + theme.group(1) + "/gtk-3.0/gtk.css")).isRegularFile();
    }

    @Test
    void findsItsContentGood() throws Exception {
        Result result = program.run("check", "--format", "json");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("{\"errors\":0,");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void drawsFromAReadOnlyFolderAndWritesNowhereElse() throws Exception {
        LinkedProgram copy = program.copy();
        allowWriting(copy, false);
        List<String> before = listing(copy);
        Path out = elsewhere.resolve("pictures");

        Result result = copy.run("snapshot", "--screen", "welcome", "--size", "640x400", "--out", out.toString());

        allowWriting(copy, true);
        assertThat(listing(copy)).isEqualTo(before);
        assertThat(program.home()).isEmptyDirectory();
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(out.resolve("welcome.png")).isNotEmptyFile();
        assertThat(out.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void walksThroughEveryScreenWithoutAnyPlaceToWrite() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "a folder where not even the administrator can write");
        String nowhere = "/proc";

        Result result = program.run(Map.of("HOME", nowhere, "JDK_JAVA_OPTIONS", "-Duser.home=" + nowhere + " -Djava.io.tmpdir=" + nowhere), "walk");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("good");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void writesASheetAndNothingElse() throws Exception {
        Path answers = Files.writeString(elsewhere.resolve("answers.json"), "{ \"told\": [\"CANARY 4711 ma\u00f1ana.\"] }");
        Path out = elsewhere.resolve("sheet.pdf");

        Result result = program.run("sheet", "--answers", answers.toString(), "--out", out.toString(), "--lang", "es");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(program.home()).isEmptyDirectory();
        try (Stream<Path> written = Files.list(elsewhere)) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("answers.json", "sheet.pdf", "home", "out.txt", "err.txt");
        }
    }

    @Test
    void saysWhereAnswersAreWrongAndNotWhatTheyAre() throws Exception {
        Path answers = Files.writeString(elsewhere.resolve("answers.json"), "{\n  \"told\": \"CANARY\" }");

        Result result = program.run("sheet", "--answers", answers.toString(), "--out", elsewhere.resolve("sheet.pdf").toString());

        assertThat(result.err()).isEqualToNormalizingNewlines("answers.json:2:11: error: 'told' is text; write a list in [ ]\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(elsewhere.resolve("sheet.pdf")).doesNotExist();
    }

    private static void allowWriting(LinkedProgram program, boolean allowed) throws IOException {
        for (Path path : allowed ? program.files() : program.files().reversed()) {
            path.toFile().setWritable(allowed);
        }
    }

    /** Names and times of all files: the administrator may write also where nobody may. */
    private static List<String> listing(LinkedProgram program) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path path : program.files()) {
            lines.add(path + " " + Files.getLastModifiedTime(path));
        }
        return lines;
    }
}
