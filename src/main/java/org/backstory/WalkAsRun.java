package org.backstory;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A walk that begins as {@code backstory run} does: what it sees, a kiosk has in the morning; and the cache that is
 * learned from it holds all that a start needs.
 */
final class WalkAsRun implements TourWalk {

    private final Machine machine;
    private final BiFunction<Machine, TourWindow, RunCommand> run;

    /** @param run makes the command, for a machine and a window */
    WalkAsRun(Machine machine, BiFunction<Machine, TourWindow, RunCommand> run) {
        this.machine = machine;
        this.run = run;
    }

    @Override
    public List<String> through(Optional<Path> content, boolean display) {
        ConcurrentSkipListSet<String> broken = new ConcurrentSkipListSet<>();
        RunCommand command = run.apply(display ? machine : new Unseen(machine), new WalkWindow(display, broken::add));
        String[] words = Stream.concat(Stream.of("run", "--mode", "kiosk"),
                content.stream().flatMap(folder -> Stream.of("--content", folder.toAbsolutePath().toString()))).toArray(String[]::new);
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        if (new CommandLineProgram(command).writingTo(writer, writer).run(words) != 0) {
            throw CommandFailure.failed("the tour cannot begin: " + said.toString().strip());
        }
        return List.copyOf(broken);
    }

    /** A machine where nobody has to see what is drawn. */
    private record Unseen(Machine machine) implements Machine {

        @Override
        public Optional<String> whyNoDisplay() {
            return Optional.empty();
        }

        @Override
        public Optional<String> missingLibraries(NativeLibraries.Use use) {
            return machine.missingLibraries(NativeLibraries.Use.DRAWING);
        }
    }
}
