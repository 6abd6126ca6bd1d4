package org.backstory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as it is delivered, started by its launcher from another folder, without a display and with an empty home. */
final class LinkedProgram {

    static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path image;
    private final Path elsewhere;
    private final Path home;

    /** How it ended, and what it said. */
    record Result(int exitCode, String out, String err) {
    }

    private LinkedProgram(Path image, Path elsewhere, Path home) {
        this.image = image;
        this.elsewhere = elsewhere;
        this.home = home;
    }

    /** The one that was built, to be started from an empty folder. */
    static LinkedProgram from(Path elsewhere) throws IOException {
        return new LinkedProgram(Path.of(System.getProperty("image")), elsewhere, Files.createDirectory(elsewhere.resolve("home")));
    }

    /** A copy of it that a test may spoil. */
    LinkedProgram copy() throws IOException {
        Path copy = elsewhere.resolve("copy");
        for (Path from : files()) {
            Files.copy(from, copy.resolve(image.relativize(from).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return new LinkedProgram(copy, elsewhere, home);
    }

    Path launcher() {
        return image.resolve("bin").resolve(WINDOWS ? "backstory.bat" : "backstory");
    }

    Path home() {
        return home;
    }

    /** A file of the program. */
    Path file(String path) {
        return image.resolve(path);
    }

    /** All its files and folders, folders before what is in them. */
    List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(image)) {
            return paths.sorted().toList();
        }
    }

    /** Runs a command to its end. */
    Result run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    /** Runs a command to its end, with other environment variables than the usual ones. */
    Result run(Map<String, String> environment, String... arguments) throws Exception {
        return start(launcher(), environment, arguments);
    }

    /** Runs a command through another path to the launcher. */
    Result start(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        Path out = elsewhere.resolve("out.txt");
        Path err = elsewhere.resolve("err.txt");
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Duser.home=" + home + " -Djava.io.tmpdir=" + home);
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: " + command);
        }
        return new Result(process.exitValue(), Files.readString(out), withoutNote(Files.readString(err)));
    }

    /** Java says that it was given more options. */
    private static String withoutNote(String err) {
        return err.replaceFirst("^NOTE: Picked up JDK_JAVA_OPTIONS.*\\R", "");
    }
}
