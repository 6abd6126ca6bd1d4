package org.backstory;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command line: which command the words name, and how they are read. Knows no library, because a start has no time for one. */
final class CommandLineProgram {

    private static final List<String> ABOUT_THE_PROGRAM = List.of("-h", "--help", "-V", "--version");

    private static final String RUN = "run";

    private final List<Object> commands;
    private Optional<PrintWriter> out = Optional.empty();
    private Optional<PrintWriter> err = Optional.empty();

    /** @param commands the commands, in the order in which help lists them; each names itself by its annotation */
    CommandLineProgram(Object... commands) {
        this.commands = List.of(commands);
    }

    /** Lets the program write somewhere else than to the terminal. */
    CommandLineProgram writingTo(PrintWriter standard, PrintWriter error) {
        out = Optional.of(standard);
        err = Optional.of(error);
        return this;
    }

    /** Runs the command that the arguments name, {@code run} when they name none, and answers the exit code. */
    int run(String... arguments) {
        String[] words = withCommand(arguments);
        return plainly(words).orElseGet(() -> new FullCommandLine(commands).execute(words, out, err));
    }

    /** Runs words that a command understands by itself. */
    private Optional<Integer> plainly(String... words) {
        PrintWriter error = err.orElseGet(() -> new PrintWriter(System.err, true));
        return commands.stream().filter(PlainCommand.class::isInstance).map(PlainCommand.class::cast).filter(command -> command.name().equals(words[0])).findFirst()
                .flatMap(command -> command.plainly(List.of(words).subList(1, words.length), out.orElseGet(() -> new PrintWriter(System.out, true)), error))
                .map(work -> run(work, error));
    }

    private static int run(Runnable work, PrintWriter error) {
        try {
            work.run();
            return 0;
        } catch (RuntimeException problem) {
            return FailedCommand.exitCode(problem, error);
        }
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || ABOUT_THE_PROGRAM.contains(arguments[0]));
        return named ? arguments : Stream.concat(Stream.of(RUN), Stream.of(arguments)).toArray(String[]::new);
    }
}
