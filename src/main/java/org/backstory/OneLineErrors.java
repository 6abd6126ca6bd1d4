package org.backstory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong in one line on standard error, and what would be right; never a stack trace. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Pattern INVALID_VALUE = Pattern.compile("invalid value for option '(--[a-z-]+)'[^:]*: ");

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String help = "; see '" + command.getCommandSpec().qualifiedName() + " --help'";
        FailedCommand.say(command.getErr(), switch (wrong) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched) + help;
            case MissingParameterException missing -> decapitalized(missing.getMessage()) + help;
            default -> wrongValue(wrong);
        });
        return 2;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult result) {
        return FailedCommand.exitCode(problem, command.getErr());
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        boolean command = !unmatched.getCommandLine().getSubcommands().isEmpty();
        String kind = word.startsWith("-") ? "unknown option" : command ? "unknown command" : "unexpected word";
        List<String> suggestions = unmatched.getSuggestions();
        return kind + " '" + word + "'" + (suggestions.isEmpty() ? "" : ", did you mean '" + suggestions.getFirst() + "'?");
    }

    private static String wrongValue(ParameterException wrong) {
        return INVALID_VALUE.matcher(decapitalized(wrong.getMessage())).replaceFirst("$1: ");
    }

    private static String decapitalized(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
