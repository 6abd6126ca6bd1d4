package org.backstory;

import java.io.PrintWriter;

/** What a command says when it has failed: one line on standard error, never a stack trace. */
final class FailedCommand {

    private FailedCommand() {
    }

    /** Says what was the matter, and answers the exit code for it. */
    static int exitCode(Exception problem, PrintWriter error) {
        if (problem instanceof CommandFailure failure) {
            say(error, failure.getMessage());
            return failure.exitCode();
        }
        String at = problem.getStackTrace().length == 0 ? "" : " at " + problem.getStackTrace()[0];
        say(error, "unexpected error: " + problem + at);
        return 1;
    }

    /** Says it in one line. */
    static void say(PrintWriter error, String message) {
        error.println("backstory: " + message.replaceAll("\\s*\\R\\s*", " "));
        error.flush();
    }
}
