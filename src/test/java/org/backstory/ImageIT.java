package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The linked program as it is delivered, started by its launcher from somewhere else and with an empty home folder. */
class ImageIT {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final Path IMAGE = Path.of(System.getProperty("image"));

    @TempDir
    private Path elsewhere;
    private Path home;

    private record Result(int exitCode, String out, String err) {
    }

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(elsewhere.resolve("home"));
    }

    @Test
    void helps() throws Exception {
        Result result = backstory(IMAGE, "--help");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("backstory", "check", "snapshot");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void startsThroughASymbolicLink() throws Exception {
        assumeFalse(WINDOWS, "links need rights there");
        Path link = Files.createSymbolicLink(elsewhere.resolve("start"), launcher(IMAGE));

        Result result = start(List.of(link.toString(), "--version"));

        Files.delete(link);
        assertThat(result.out()).startsWith("Backstory ");
    }

    @Test
    void findsItsContentGood() throws Exception {
        Result result = backstory(IMAGE, "check", "--format", "json");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("{\"errors\":0,");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void drawsFromAReadOnlyFolderAndWritesNowhereElse() throws Exception {
        Path copy = readOnlyCopy();
        List<String> before = listing(copy);
        Path out = elsewhere.resolve("pictures");

        Result result = backstory(copy, "snapshot", "--screen", "welcome", "--size", "640x400", "--out", out.toString());

        writable(copy);
        assertThat(listing(copy)).isEqualTo(before);
        assertThat(home).isEmptyDirectory();
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(out.resolve("welcome.png")).isNotEmptyFile();
        assertThat(out.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void writesASheetAndNothingElse() throws Exception {
        Path answers = Files.writeString(elsewhere.resolve("answers.json"), "{ \"told\": [\"CANARY 4711 ma\u00f1ana.\"] }");
        Path out = elsewhere.resolve("sheet.pdf");

        Result result = backstory(IMAGE, "sheet", "--answers", answers.toString(), "--out", out.toString(), "--lang", "es");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(home).isEmptyDirectory();
        try (Stream<Path> written = Files.list(elsewhere)) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("answers.json", "sheet.pdf", "home", "out.txt", "err.txt");
        }
    }

    @Test
    void saysWhereAnswersAreWrongAndNotWhatTheyAre() throws Exception {
        Path answers = Files.writeString(elsewhere.resolve("answers.json"), "{\n  \"told\": \"CANARY\" }");

        Result result = backstory(IMAGE, "sheet", "--answers", answers.toString(), "--out", elsewhere.resolve("sheet.pdf").toString());

        assertThat(result.err()).isEqualToNormalizingNewlines("answers.json:2:11: error: 'told' is text; write a list in [ ]\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(elsewhere.resolve("sheet.pdf")).doesNotExist();
    }

    private Result backstory(Path image, String... arguments) throws Exception {
        return start(Stream.concat(Stream.of(launcher(image).toString()), Stream.of(arguments)).toList());
    }

    private Result start(List<String> command) throws Exception {
        Path out = elsewhere.resolve("out.txt");
        Path err = elsewhere.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Duser.home=" + home + " -Djava.io.tmpdir=" + home);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after a minute: " + command);
        }
        return new Result(process.exitValue(), Files.readString(out), withoutNote(Files.readString(err)));
    }

    /** Java says that it was given another home folder. */
    private static String withoutNote(String err) {
        return err.replaceFirst("^NOTE: Picked up JDK_JAVA_OPTIONS.*\\R", "");
    }

    private static Path launcher(Path image) {
        return image.resolve("bin").resolve(WINDOWS ? "backstory.bat" : "backstory");
    }

    private Path readOnlyCopy() throws IOException {
        Path copy = elsewhere.resolve("copy");
        for (Path from : tree(IMAGE)) {
            Files.copy(from, copy.resolve(IMAGE.relativize(from).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        tree(copy).reversed().forEach(path -> path.toFile().setWritable(false));
        return copy;
    }

    private static void writable(Path copy) throws IOException {
        tree(copy).forEach(path -> path.toFile().setWritable(true));
    }

    /** Names and times of all files: the administrator may write also where nobody may. */
    private static List<String> listing(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path path : tree(folder)) {
            lines.add(path + " " + Files.getLastModifiedTime(path));
        }
        return lines;
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }
}
