package org.backstory;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.content.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backstory walk}: the tour walks through itself. */
@Command(name = "walk", description = "Walk through every screen in every language, in a window where there is a display, and end. "
        + "Says whether this machine can show all of them.", mixinStandardHelpOptions = true, sortOptions = false)
final class WalkCommand implements Runnable, PlainCommand {

    private final PackChoice choice;
    private final SettingsChoice settings;
    private final Machine machine;
    private final TourWalk walk;

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; the bundled one when left out.")
    private Optional<Path> content = Optional.empty();

    @Spec
    private CommandSpec spec;

    WalkCommand(PackChoice choice, SettingsChoice settings, Machine machine, TourWalk walk) {
        this.choice = choice;
        this.settings = settings;
        this.machine = machine;
        this.walk = walk;
    }

    @Override
    public String name() {
        return "walk";
    }

    @Override
    public Optional<Runnable> plainly(List<String> words, PrintWriter out, PrintWriter err) {
        return words.isEmpty() ? Optional.of(() -> walk(out)) : Optional.empty();
    }

    @Override
    public void run() {
        walk(spec.commandLine().getOut());
    }

    private void walk(PrintWriter out) {
        Pack chosen = choice.pack(PackArguments.of(content), settings.strict(Optional.empty()));
        boolean display = machine.whyNoDisplay().isEmpty();
        machine.require(display ? NativeLibraries.Use.WINDOW : NativeLibraries.Use.DRAWING);
        List<String> broken = walk.through(content, display);
        if (!broken.isEmpty()) {
            throw CommandFailure.failed("these screens cannot be drawn: " + String.join(", ", broken));
        }
        out.println("good: every screen was drawn, in " + String.join(", ", chosen.file().languages())
                + (display ? "" : "; without a display"));
    }
}
