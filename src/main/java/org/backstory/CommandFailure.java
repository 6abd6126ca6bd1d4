package org.backstory;

/** A command cannot do what it was asked. The message is one line for the person at the keyboard. */
class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    CommandFailure(int exitCode, String message) {
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

    int exitCode() {
        return exitCode;
    }
}
