package org.backstory;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.mode.kiosk.SoakReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** {@code backstory soak}: an installer's test of a kiosk on the machine where it stands. */
@Command(name = "soak", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Try a kiosk: open it as 'run --mode kiosk' does, use it with random touches, drags, keys and waits, and print what became of it as JSON.",
        "The pointer of this machine moves. Keys with Alt, Control or Windows are handed to the kiosk's own window, and other keys are typed only while it has the keyboard.",
        "Exit code 0 if nothing went wrong, 1 otherwise."})
final class SoakCommand implements Runnable {

    private final PackChoice choice;
    private final SettingsChoice settings;
    private final Machine machine;
    private final Soaks soaks;

    @Option(names = "--events", paramLabel = "N", defaultValue = "10000", description = "How many things to do. Default: 10000.")
    private int events;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "The same number does the same things again. Default: 1.")
    private long seed;

    @Option(names = "--real-clock", description = "Wait as long as a person would. Without it, waiting takes no time.")
    private boolean patient;

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; the bundled one when left out.")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Spec
    private CommandSpec spec;

    SoakCommand(PackChoice choice, SettingsChoice settings, Machine machine, Soaks soaks) {
        this.choice = choice;
        this.settings = settings;
        this.machine = machine;
        this.soaks = soaks;
    }

    @Override
    public void run() {
        if (events < 1) {
            throw CommandFailure.usage("--events: write a number from 1");
        }
        machine.whyNoDisplay().or(() -> machine.missingLibraries(NativeLibraries.Use.WINDOW)).ifPresent(reason -> {
            throw CommandFailure.failed(reason);
        });
        ChosenSettings here = settings.strict(config);
        Pack chosen = choice.pack(PackArguments.of(content), here);
        SoakReport report = soaks.soak(chosen, here.settings(), new SoakOptions(events, seed, patient));
        write(report, spec.commandLine().getOut());
        if (!report.isGood()) {
            throw CommandFailure.failed("the kiosk did not stand it: " + String.join("; ", report.faults()));
        }
    }

    private static void write(SoakReport report, PrintWriter out) {
        JsonFactory json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator object = json.createGenerator(ObjectWriteContext.empty(), out)) {
            object.writeStartObject();
            object.writeNumberProperty("events", report.events());
            object.writeNumberProperty("seed", report.seed());
            object.writeNumberProperty("exceptions", report.exceptions());
            object.writeNumberProperty("resets", report.resets());
            object.writeNumberProperty("longestStallMs", report.longestStall());
            object.writeNumberProperty("heapMbAtStart", report.heapAtStart());
            object.writeNumberProperty("heapMbAtEnd", report.heapAtEnd());
            object.writeNumberProperty("nodesAtStart", report.nodesAtStart());
            object.writeNumberProperty("nodesAtEnd", report.nodesAtEnd());
            object.writeArrayPropertyStart("faults");
            report.faults().forEach(object::writeString);
            object.writeEndArray();
            object.writeEndObject();
        }
        out.println();
        out.flush();
    }
}
