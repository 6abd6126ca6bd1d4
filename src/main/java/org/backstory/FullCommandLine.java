package org.backstory;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.settings.Mode;
import org.backstory.settings.Paper;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import picocli.CommandLine;

/** The command line as picocli reads it: every option in every form, help, and what is said when something is wrong. */
final class FullCommandLine {

    private final Map<String, Object> commands = new LinkedHashMap<>();

    /** @param commands the commands, in the order in which help lists them; each names itself by its annotation */
    FullCommandLine(List<Object> commands) {
        commands.forEach(command -> this.commands.put(command.getClass().getAnnotation(CommandLine.Command.class).name(), command));
    }

    /** Runs the command that the first word names, and answers the exit code. Writes to the terminal where nothing else is given. */
    int execute(String[] words, Optional<PrintWriter> out, Optional<PrintWriter> err) {
        CommandLine line = line(words[0]);
        out.ifPresent(line::setOut);
        err.ifPresent(line::setErr);
        return line.execute(words);
    }

    /** A line with the command of this name alone, or with all of them: to set one up takes longer than to read a pack. */
    private CommandLine line(String name) {
        CommandLine line = new CommandLine(new BackstoryCommand());
        commands.forEach((known, command) -> {
            if (known.equals(name) || !commands.containsKey(name)) {
                line.addSubcommand(command);
            }
        });
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
}
