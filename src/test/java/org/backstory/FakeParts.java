package org.backstory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.backstory.content.AboutScreen;
import org.backstory.content.HomeScreen;
import org.backstory.content.OpenedPack;
import org.backstory.content.Beginning;
import org.backstory.content.Pack;
import org.backstory.content.WholePack;
import org.backstory.content.PackFile;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WelcomeScreen;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.Ending;
import org.backstory.settings.LoadedSettings;
import org.backstory.mode.kiosk.SoakReport;
import org.backstory.settings.Settings;
import org.backstory.settings.StateFolder;

/** The parts behind the command line, for tests: they note what was asked of them. */
final class FakeParts {

    final List<Finding> findings = new ArrayList<>();
    final List<RunOptions> opened = new ArrayList<>();
    /** How the first windows end; further ones are left. */
    final List<Ending> endings = new ArrayList<>();
    final List<Finding> settingsFindings = new ArrayList<>();
    final List<Finding> apologized = new ArrayList<>();
    final List<Finding> explained = new ArrayList<>();
    /** What is typed where a PIN is asked for, one after the other. */
    final List<String> typed = new ArrayList<>();
    final List<SnapshotOptions> drawn = new ArrayList<>();
    /** What was asked for, in order: the window, the pack. */
    final List<String> asked = new ArrayList<>();
    /** Where each walk went: in a window or in memory. */
    final List<String> walked = new ArrayList<>();
    /** The screens that walks find broken. */
    final List<String> broken = new ArrayList<>();
    final List<SoakOptions> soaked = new ArrayList<>();
    final List<String> soakFaults = new ArrayList<>();
    final List<Path> readPacks = new ArrayList<>();
    final List<Path> readSettings = new ArrayList<>();
    /** What every settings file says. */
    Optional<LoadedSettings> settings = Optional.of(new LoadedSettings(Settings.DEFAULTS, true, _ -> List.of()));
    Optional<String> noDisplay = Optional.empty();
    Optional<String> missing = Optional.empty();
    private final Home home;
    private Runnable prepared;

    /** With the folder that the program is said to lie in. */
    FakeParts(Path home) {
        this.home = new Home(home);
    }

    CommandLineProgram program() {
        PackChoice choice = new PackChoice(home, this::read);
        SettingsReader reader = (file, _, found) -> {
            readSettings.add(file);
            found.addAll(settingsFindings);
            return settings;
        };
        SettingsChoice settingsChoice = new SettingsChoice(home, reader, new StateFolder(Map.of(), home.folder().resolve("no-state")));
        Machine machine = machine();
        return new CommandLineProgram(
                new RunCommand(choice, settingsChoice, machine, window(), (pack, options) -> drawn.add(options)),
                new CheckCommand(home, this::read, settingsChoice),
                new SnapshotCommand(choice, settingsChoice, machine, (pack, options) -> drawn.add(options)),
                new SheetCommand(choice, settingsChoice),
                new HandoutCommand(choice, settingsChoice, machine, handout -> new byte[] {'%', 'P', 'D', 'F'}),
                new ExportCommand(choice, settingsChoice),
                new PinCommand(new TypedPins(typed)),
                new WalkCommand(choice, settingsChoice, machine, (folder, display) -> {
                    walked.add(display ? "window" : "memory");
                    return broken;
                }),
                new SoakCommand(choice, settingsChoice, machine, (pack, chosen, asked) -> soaked(asked)));
    }

    private SoakReport soaked(SoakOptions asked) {
        soaked.add(asked);
        return new SoakReport(asked.events(), asked.seed(), soakFaults.size(), 2, soakFaults, 31, 20.5, 20.6, 400, 400);
    }

    private Optional<OpenedPack> read(Path folder, Optional<Beginning> beginning, Findings found) {
        readPacks.add(folder);
        asked.add("pack");
        if (findings.stream().anyMatch(Finding::isError)) {
            found.addAll(findings);
            return Optional.empty();
        }
        return Optional.of(new OpenedPack(pack(), () -> findings));
    }

    private TourWindow window() {
        return new TourWindow() {
            @Override
            public Ending open(OpenedPack pack, RunOptions options, WhenShown shown) {
                prepared.run();
                opened.add(options);
                shown.windows().run();
                return opened.size() <= endings.size() ? endings.get(opened.size() - 1) : new Ending.Left();
            }

            @Override
            public Ending apologize(Settings settings, List<Finding> findings) {
                apologized.addAll(findings);
                return new Ending.Left();
            }

            @Override
            public void prepare(Runnable check, BooleanSupplier known, Supplier<Optional<LaunchPicture>> picture) {
                asked.add("window");
                prepared = check;
            }

            @Override
            public boolean awaitPicture() {
                return false;
            }

            @Override
            public void explain(Path folder, List<Finding> findings) {
                explained.addAll(findings);
            }
        };
    }

    private Machine machine() {
        return new Machine() {
            @Override
            public Optional<String> whyNoDisplay() {
                return noDisplay;
            }

            @Override
            public Optional<String> missingLibraries(NativeLibraries.Use use) {
                return missing;
            }
        };
    }

    private static Pack pack() {
        PackFile file = new PackFile("back-pain", "1.0.0", List.of("en", "es"), null, List.of(), List.of(
                new WelcomeScreen("welcome", "welcome"), new HomeScreen("home"),
                new WarningSignsScreen("warning-signs", List.of(), null, List.of()), new AboutScreen("about")), Optional.empty(), Optional.empty());
        return new WholePack(file, List.of(), Map.of(), Map.of(), Map.of(), _ -> Optional.empty(), Map.of(), Optional.empty());
    }
}
