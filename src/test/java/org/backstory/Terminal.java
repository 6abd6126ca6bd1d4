package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A terminal for tests: what a command wrote, and its exit code. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private int exitCode;

    /** Runs a command line on the program. */
    static Terminal run(CommandLineProgram program, String... arguments) {
        Terminal terminal = new Terminal();
        terminal.exitCode = program.writingTo(new PrintWriter(terminal.out, true), new PrintWriter(terminal.err, true)).run(arguments);
        return terminal;
    }

    /** Fails the test unless the command failed like this, with one line and nothing else. */
    void assertFailed(int exitCode, String line) {
        assertThat(err()).isEqualToNormalizingNewlines(line + "\n");
        assertThat(out()).isEmpty();
        assertThat(exitCode()).isEqualTo(exitCode);
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
