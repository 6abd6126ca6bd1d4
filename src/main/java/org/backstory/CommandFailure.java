package org.backstory;

import java.nio.file.Path;
import java.util.List;
import org.backstory.finding.Finding;

/** A command cannot do what it was asked. The message is one line for the person at the keyboard. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** It was asked rightly and failed. */
    static CommandFailure failed(String message) {
        return new CommandFailure(1, message);
    }

    /** It was asked for something that does not exist. */
    static CommandFailure usage(String message) {
        return new CommandFailure(2, message);
    }

    /** What was to be shown has errors. */
    static CommandFailure broken(Path path, List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        String first = errors.isEmpty() ? "" : ", the first: " + errors.getFirst();
        return failed(path.toAbsolutePath().normalize() + " has " + Count.of(errors.size(), "error") + first
                + "; 'backstory check' shows all");
    }

    int exitCode() {
        return exitCode;
    }
}
