package org.backstory;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.concurrent.Once;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.mode.Ending;
import org.backstory.settings.LastGood;
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
final class RunCommand implements Runnable, PlainCommand {

    private static final String NO_WINDOW = "; 'backstory snapshot' draws without one";

    private final PackChoice choice;
    private final SettingsChoice settings;
    private final Machine machine;
    private final TourWindow window;
    private final Snapshots snapshots;

    @Option(names = "--mode", paramLabel = "kiosk|demo|present",
            description = "kiosk: locked, for a waiting room. demo: a window that Esc leaves. present: for a projector. "
                    + "When left out: what the configuration says, or else demo.")
    private Optional<Mode> mode = Optional.empty();

    @Mixin
    private PackArguments pack;

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--without-display", paramLabel = "DIR",
            description = "Where there is no display, draw every screen to this folder instead of failing.")
    private Optional<Path> withoutDisplay = Optional.empty();

    @Spec
    private CommandSpec spec;

    private PrintWriter standard;
    private PrintWriter error;

    RunCommand(PackChoice choice, SettingsChoice settings, Machine machine, TourWindow window, Snapshots snapshots) {
        this.choice = choice;
        this.settings = settings;
        this.machine = machine;
        this.window = window;
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public Optional<Runnable> plainly(List<String> words, PrintWriter out, PrintWriter err) {
        return RunWords.plain(words).map(said -> () -> {
            mode = said.mode();
            pack = said.pack();
            config = said.config();
            standard = out;
            error = err;
            start();
        });
    }

    @Override
    public void run() {
        standard = spec.commandLine().getOut();
        error = spec.commandLine().getErr();
        start();
    }

    /** The display is tried while the toolkit's libraries are looked for; where a kiosk was shown before, both are taken to be there. */
    private void start() {
        Once<Optional<String>> whyNoDisplay = new Once<>(machine::whyNoDisplay);
        Launch launch = new Launch(settings, mode, pack, config);
        window.prepare(() -> {
            machine.require(NativeLibraries.Use.WINDOW);
            whyNoDisplay.get().ifPresent(why -> {
                throw CommandFailure.failed(why + NO_WINDOW);
            });
        }, () -> withoutDisplay.isEmpty() && launch.isRepeated(), () -> withoutDisplay.isEmpty() ? launch.picture() : Optional.empty());
        if (window.awaitPicture()) {
            show(launch);
        } else {
            whyNoDisplay.get().ifPresentOrElse(this::draw, () -> show(launch));
        }
    }

    /** Shows one mode after the other. What began as a kiosk is one until it ends: nobody may be there to read what is wrong. */
    private void show(Launch launch) {
        Optional<Mode> next = Optional.of(mode.or(() -> settings.mode(config)).orElse(Mode.DEMO));
        boolean alone = false;
        boolean whole = false;
        while (next.isPresent()) {
            Mode now = next.get();
            alone |= now == Mode.KIOSK;
            Ending ending = alone ? safely(now, whole, launch) : strictly(now);
            whole |= ending instanceof Ending.Broken;
            next = switch (ending) {
                case Ending.Left _ -> Optional.empty();
                case Ending.Restarted _, Ending.Broken _ -> Optional.of(now);
                case Ending.Switched(Mode to) -> Optional.of(to);
            };
        }
    }

    /** Where something is wrong, a window tells staff, and standard error everybody, before the command fails. */
    private Ending strictly(Mode now) {
        ChosenSettings chosen = settings.strict(config);
        say(chosen.findings());
        try {
            Ending ending = window.open(choice.open(pack, chosen, now), options(now, chosen, chosen.findings()), WhenShown.NOTHING);
            if (ending instanceof Ending.Broken(List<Finding> errors)) {
                throw choice.broken(pack, chosen, errors);
            }
            return ending;
        } catch (BrokenPack broken) {
            say(broken.errors());
            window.explain(broken.folder(), broken.errors());
            throw broken;
        }
    }

    /** @param whole whether the pack has turned out to be broken while it was shown, so that this time all of it is read first */
    private Ending safely(Mode now, boolean whole, Launch launch) {
        ChosenSettings chosen = settings.safe(config);
        Findings findings = new Findings();
        findings.addAll(chosen.findings());
        Optional<OpenedPack> shown = choice.safe(pack, chosen, now, whole, findings);
        say(findings.list());
        staff(chosen.settings()).ifPresent(this::say);
        return shown.map(tour -> window.open(tour, options(now, chosen, findings.list()), new WhenShown(() -> keep(chosen),
                now == Mode.KIOSK ? launch.keeper(chosen, findings.list(), () -> choice.folder(pack, chosen), tour.rest(), this::say) : Optional.empty())))
                .orElseGet(() -> window.apologize(chosen.settings(), findings.list()));
    }

    private RunOptions options(Mode now, ChosenSettings chosen, List<Finding> findings) {
        return new RunOptions(now, chosen.settings(), pack.lang, pack.screen, findings);
    }

    /** What staff of a kiosk have to know about their PIN. */
    private static Optional<String> staff(Settings kiosk) {
        if (kiosk.staff().pinHash().isEmpty()) {
            return Optional.of("there is no staff PIN in the settings, so the staff panel is off; 'backstory pin' makes one");
        }
        return kiosk.state().isPresent() ? Optional.empty()
                : Optional.of("wrong PINs are forgotten at every restart, because there is no folder to keep them in; set 'state'");
    }

    private void keep(ChosenSettings chosen) {
        chosen.file().ifPresent(file -> chosen.settings().state().ifPresent(folder -> {
            try {
                new LastGood(folder).keep(file);
            } catch (IOException e) {
                say("these settings cannot be kept for a bad day in " + folder.normalize() + ": " + e.getClass().getSimpleName());
            }
        }));
    }

    private void draw(String reason) {
        ChosenSettings chosen = settings.strict(config);
        Pack drawn = choice.pack(pack, chosen);
        Path out = withoutDisplay.orElseThrow(() -> CommandFailure.failed(reason + NO_WINDOW));
        machine.require(NativeLibraries.Use.DRAWING);
        snapshots.draw(drawn, SnapshotOptions.ofWholeTour(chosen.settings(), out, pack.lang));
        standard.println("backstory: " + reason + ", so every screen was drawn: open "
                + out.resolve("index.html").toAbsolutePath().normalize());
    }

    private void say(List<Finding> findings) {
        findings.forEach(error::println);
        error.flush();
    }

    private void say(String line) {
        error.println("backstory: " + line);
        error.flush();
    }
}
