package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.mode.Ending;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backstory run}: shows the tour. */
@Command(name = "run", description = "Show the tour. This is what happens without a command.", mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Runnable {

    private final PackChoice choice;
    private final SettingsChoice settings;
    private final Machine machine;
    private final TourWindow window;
    private final Snapshots snapshots;

    @Option(names = "--mode", paramLabel = "kiosk|demo|present", defaultValue = "demo",
            description = "kiosk: locked, for a waiting room. demo: a window that Esc leaves. present: for a projector. Default: demo.")
    private Mode mode;

    @Mixin
    private PackArguments pack;

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--without-display", paramLabel = "DIR",
            description = "Where there is no display, draw every screen to this folder instead of failing.")
    private Optional<Path> withoutDisplay = Optional.empty();

    @Spec
    private CommandSpec spec;

    RunCommand(PackChoice choice, SettingsChoice settings, Machine machine, TourWindow window, Snapshots snapshots) {
        this.choice = choice;
        this.settings = settings;
        this.machine = machine;
        this.window = window;
        this.snapshots = snapshots;
    }

    @Override
    public void run() {
        machine.whyNoDisplay().ifPresentOrElse(reason -> draw(choice.pack(pack), settings.settings(config), reason), this::show);
    }

    private void show() {
        require(NativeLibraries.Use.WINDOW);
        window.prepare();
        Optional<Mode> next = Optional.of(mode);
        while (next.isPresent()) {
            Mode now = next.get();
            OpenedPack opened = packOrNotice();
            Settings machineSettings = settings.settings(config);
            if (now == Mode.KIOSK && machineSettings.staff().pinHash().isEmpty()) {
                say("there is no staff PIN in the settings, so the staff panel is off; 'backstory pin' makes one");
            }
            next = switch (window.open(opened, new RunOptions(now, machineSettings, pack.lang, pack.screen, List.of()))) {
                case Ending.Broken(List<Finding> errors) -> throw explained(choice.broken(pack, errors));
                case Ending.Left _ -> Optional.empty();
                case Ending.Restarted _ -> Optional.of(now);
                case Ending.Switched(Mode to) -> Optional.of(to);
            };
        }
    }

    private void say(String line) {
        spec.commandLine().getErr().println("backstory: " + line);
        spec.commandLine().getErr().flush();
    }

    /** The pack; with errors in it, a window tells staff, and standard error everybody, before the command fails. */
    private OpenedPack packOrNotice() {
        try {
            return choice.open(pack);
        } catch (BrokenPack broken) {
            throw explained(broken);
        }
    }

    private BrokenPack explained(BrokenPack broken) {
        broken.errors().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        window.explain(broken.folder(), broken.errors());
        return broken;
    }

    private void draw(Pack chosen, Settings machineSettings, String reason) {
        Path out = withoutDisplay.orElseThrow(() -> CommandFailure.failed(reason + "; 'backstory snapshot' draws without one"));
        require(NativeLibraries.Use.DRAWING);
        snapshots.draw(chosen, SnapshotOptions.ofWholeTour(machineSettings, out, pack.lang));
        spec.commandLine().getOut().println("backstory: " + reason + ", so every screen was drawn: open "
                + out.resolve("index.html").toAbsolutePath().normalize());
    }

    private void require(NativeLibraries.Use use) {
        machine.missingLibraries(use).ifPresent(line -> {
            throw CommandFailure.failed(line);
        });
    }
}
