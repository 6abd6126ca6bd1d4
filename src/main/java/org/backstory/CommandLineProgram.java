package org.backstory;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.settings.Mode;
import org.backstory.settings.Paper;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import picocli.CommandLine;

/** The command line: the commands, how their words are read, and what is said when something is wrong. */
final class CommandLineProgram {

    private static final List<String> ABOUT_THE_PROGRAM = List.of("-h", "--help", "-V", "--version");

    private final Map<String, Object> commands = new LinkedHashMap<>();
    private Optional<PrintWriter> out = Optional.empty();
    private Optional<PrintWriter> err = Optional.empty();

    /** @param commands the commands, in the order in which help lists them; each names itself by its annotation */
    CommandLineProgram(Object... commands) {
        for (Object command : commands) {
            this.commands.put(command.getClass().getAnnotation(CommandLine.Command.class).name(), command);
        }
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
        return line(words[0]).execute(words);
    }

    /** A line with the command of this name alone, or with all of them: to set one up takes longer than to read a pack. */
    private CommandLine line(String name) {
        CommandLine line = new CommandLine(new BackstoryCommand());
        commands.forEach((known, command) -> {
            if (known.equals(name) || !commands.containsKey(name)) {
                line.addSubcommand(command);
            }
        });
        out.ifPresent(line::setOut);
        err.ifPresent(line::setErr);
        OneLineErrors errors = new OneLineErrors();
        return line
                .registerConverter(Size.class, Size::parse)
                .registerConverter(Mode.class, new WordConverter<>(Mode.class))
                .registerConverter(Theme.class, new WordConverter<>(Theme.class))
                .registerConverter(TextSize.class, new WordConverter<>(TextSize.class))
                .registerConverter(Paper.class, new WordConverter<>(Paper.class))
                .registerConverter(ReportFormat.class, new WordConverter<>(ReportFormat.class))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(26);
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || ABOUT_THE_PROGRAM.contains(arguments[0]));
        return named ? arguments : Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new);
    }
}
