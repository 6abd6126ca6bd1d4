package org.backstory;

import java.io.Console;
import java.io.IOException;
import java.util.Optional;

/** Asks on the terminal, without showing what is typed; or takes a line that is piped in. */
final class TerminalPrompt implements PinPrompt {

    /** No PIN is nearly as long; more is not read, whatever is piped in. */
    private static final int MOST = 64;

    @Override
    public boolean isPerson() {
        return terminal().isPresent();
    }

    @Override
    public Optional<char[]> ask(String question) throws IOException {
        Optional<Console> terminal = terminal();
        return terminal.isPresent() ? Optional.ofNullable(terminal.get().readPassword("%s", question)) : line();
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private static Optional<char[]> line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = System.in.read();
        boolean none = next < 0;
        while (next >= 0 && next != '\n' && line.length() < MOST) {
            if (next != '\r') {
                line.append((char) next);
            }
            next = System.in.read();
        }
        return none ? Optional.empty() : Optional.of(line.toString().toCharArray());
    }
}
