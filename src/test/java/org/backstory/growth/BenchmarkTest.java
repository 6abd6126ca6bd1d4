package org.backstory.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The benchmark can still be started and still reckons rightly; measuring itself takes too long for a test. */
class BenchmarkTest {

    @Test
    void reckonsRightly() throws IOException, InterruptedException {
        assertThat(run("--self-test")).isEqualTo("good");
    }

    @Test
    void saysWhatItCanMeasure() throws IOException, InterruptedException {
        assertThat(run("--help").replaceAll("\\s+", " ")).contains("start, touch, memory, idle, size, growth");
    }

    @Test
    void saysWhatIsMissing() throws IOException, InterruptedException {
        assertThat(run("--image", "target/none")).startsWith("bench: there is no target/none/bin/backstory; build it with 'mvn verify'").hasLineCount(1);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        assumeThat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> new File(folder, "python3").canExecute()))
                .as("python3 is installed").isTrue();
        String[] line = new String[arguments.length + 2];
        System.arraycopy(new String[] {"python3", "bench/main.py"}, 0, line, 0, 2);
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        ProcessBuilder benchmark = new ProcessBuilder(line).redirectErrorStream(true);
        benchmark.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = benchmark.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
