package org.backstory;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.backstory.staff.PinHasher;
import org.backstory.staff.PinRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code backstory pin}: makes the line of the settings that lets staff in. */
@Command(name = "pin", description = "Ask for a PIN of 6 to 12 digits and print the line for the settings that lets staff in with it."
        + " The line holds a salted hash, not the PIN. Instead of being typed, the PIN may be piped in as one line.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class PinCommand implements Callable<Integer> {

    private final PinPrompt prompt;

    @Spec
    private CommandSpec spec;

    PinCommand(PinPrompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Integer call() throws IOException {
        char[] pin = ask("PIN for staff, 6 to 12 digits (it is not shown): ");
        new PinRule().fault(pin).ifPresent(fault -> {
            throw CommandFailure.failed(fault);
        });
        if (prompt.isPerson() && !Arrays.equals(pin, ask("The same PIN again: "))) {
            throw CommandFailure.failed("the two PINs are not the same; run 'backstory pin' again");
        }
        spec.commandLine().getOut().println("\"staff\": { \"pinHash\": \"" + new PinHasher().hash(pin).format() + "\" }");
        spec.commandLine().getOut().flush();
        return 0;
    }

    private char[] ask(String question) throws IOException {
        return prompt.ask(question).orElseThrow(() -> CommandFailure.failed("no PIN was given; type one, or pipe it in as one line"));
    }
}
