package org.backstory;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.mode.Mode;
import org.backstory.settings.Paper;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import picocli.CommandLine;

/** The command line: the commands, how their words are read, and what is said when something is wrong. */
final class CommandLineProgram {

    private static final List<String> ABOUT_THE_PROGRAM = List.of("-h", "--help", "-V", "--version");

    private final CommandLine line;

    CommandLineProgram(RunCommand run, CheckCommand check, SnapshotCommand snapshot, SheetCommand sheet, SoakCommand soak) {
        OneLineErrors errors = new OneLineErrors();
        line = new CommandLine(new BackstoryCommand())
                .addSubcommand(run)
                .addSubcommand(check)
                .addSubcommand(snapshot)
                .addSubcommand(sheet)
                .addSubcommand(soak)
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

    /** Lets the program write somewhere else than to the terminal. */
    CommandLineProgram writingTo(PrintWriter out, PrintWriter err) {
        line.setOut(out).setErr(err);
        return this;
    }

    /** Runs the command that the arguments name, {@code run} when they name none, and answers the exit code. */
    int run(String... arguments) {
        return line.execute(withCommand(arguments));
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || ABOUT_THE_PROGRAM.contains(arguments[0]));
        return named ? arguments : Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new);
    }
}
