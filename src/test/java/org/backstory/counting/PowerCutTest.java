package org.backstory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a hard end and a full disk leave behind. A process that is killed loses what a power cut would take only where the
 * system had not written it yet; that each write reaches the disk is SQLite's promise for what {@link CountsFileTest} sets.
 */
class PowerCutTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenOutlivesAHardEnd() throws Exception {
        int written = 0;
        for (int round = 0; round < 5; round++) {
            Process process = start(List.of(), 1, Integer.MAX_VALUE);
            int heard = 0;
            try (BufferedReader out = process.inputReader()) {
                while (heard < 40 + 13 * round) {
                    assertThat(out.readLine()).isEqualTo("written " + ++heard);
                }
                process.toHandle().destroyForcibly();
                while (out.readLine() != null) {
                    heard++;
                }
            }
            process.waitFor();
            int before = written;
            written = sum("SELECT sum(views) FROM views");
            assertThat(written - before).as("every write that was said to be done, and at most the one on its way").isBetween(heard, heard + 1);
            assertThat(text("PRAGMA integrity_check")).isEqualTo("ok");
        }
    }

    /** The limit of the system for the size of a file stands for a full disk: writes fail in the same places. */
    @Test
    void whatWasWrittenOutlivesAFullDisk() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the limit is set by a shell");
        Process process = start(List.of("/bin/sh", "-c", "ulimit -f 8192 && exec \"$@\"", "sh"), 4000, 40);
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as("it goes on").isZero();
        int written = (int) lines.stream().filter(line -> line.startsWith("written")).count();
        assertThat(written).isPositive();
        assertThat(lines).hasSize(40).anyMatch(line -> line.startsWith("failed"));
        assertThat(sum("SELECT count(*) FROM views")).isEqualTo(written * 4000);
        assertThat(text("PRAGMA integrity_check")).isEqualTo("ok");
    }

    private Process start(List<String> before, int screens, int writes) throws Exception {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"), CountingProcess.class.getName(),
                folder.toString(), String.valueOf(screens), String.valueOf(writes)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private int sum(String query) throws Exception {
        return Integer.parseInt(text(query));
    }

    private String text(String query) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("counts.sqlite"));
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.getString(1);
        }
    }
}
