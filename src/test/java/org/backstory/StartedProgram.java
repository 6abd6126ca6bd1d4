package org.backstory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.content.Packs;
import org.backstory.content.load.PackLoader;
import org.backstory.finding.Finding;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.Ending;
import org.backstory.settings.Settings;
import org.backstory.settings.SettingsLoader;
import org.backstory.settings.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The program, installed anew for each test and started again and again: with real files, and only the window is not real. */
abstract class StartedProgram {

    private static final LaunchPicture PICTURE = new LaunchPicture(new LaunchPicture.Place(0, 0, 1, 1), ByteBuffer.allocate(Integer.BYTES));

    @TempDir
    Path folder;
    final List<Pack> packs = new ArrayList<>();
    final List<RunOptions> opened = new ArrayList<>();
    final List<Finding> apologized = new ArrayList<>();
    final List<Optional<LaunchPicture>> launched = new ArrayList<>();
    final List<Boolean> repeated = new ArrayList<>();
    Path home;
    Path config;
    Optional<String> noDisplay = Optional.empty();

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("home");
        Packs.tiny(home.resolve("content/back-pain"));
        Packs.tiny(folder.resolve("my-pack"));
        config = folder.resolve("my-kiosk.jsonc");
    }

    /** The lines on standard error, without the one that a kiosk without a PIN always says. */
    static List<String> told(Terminal terminal) {
        return terminal.err().lines().filter(line -> !line.startsWith("backstory: there is no staff PIN")).toList();
    }

    void breakAPicture() throws IOException {
        try (Stream<Path> pictures = Files.list(folder.resolve("my-pack/illustrations"))) {
            Files.writeString(pictures.filter(file -> !file.endsWith("welcome.svg")).findFirst().orElseThrow(), "<svg");
        }
    }

    void write(String text) throws IOException {
        Files.writeString(config, text);
    }

    Terminal run(String... more) {
        return Terminal.run(program(), Stream.concat(Stream.of("run", "--config", config.toString()), Stream.of(more)).toArray(String[]::new));
    }

    Terminal check() {
        return Terminal.run(program(), "check", "--config", config.toString());
    }

    private CommandLineProgram program() {
        Home here = new Home(home);
        PackReader reader = new PackLoader()::open;
        PackChoice choice = new PackChoice(here, reader);
        SettingsChoice settings = new SettingsChoice(here, new SettingsLoader()::load, new StateFolder(Map.of(), folder.resolve("var")));
        Machine machine = new Machine() {
            @Override
            public Optional<String> whyNoDisplay() {
                return noDisplay;
            }

            @Override
            public Optional<String> missingLibraries(NativeLibraries.Use use) {
                return Optional.empty();
            }
        };
        return new CommandLineProgram(new RunCommand(choice, settings, machine, window(), (_, _) -> { }), new CheckCommand(here, reader, settings),
                new SnapshotCommand(choice, settings, machine, (_, _) -> { }), new SheetCommand(choice, settings), new ExportCommand(choice, settings), new PinCommand(new TypedPins(List.of())));
    }

    private TourWindow window() {
        return new TourWindow() {
            @Override
            public Ending open(OpenedPack pack, RunOptions options, WhenShown shown) {
                packs.add(pack.pack());
                opened.add(options);
                shown.windows().run();
                shown.picture().ifPresent(keep -> keep.accept(PICTURE));
                List<Finding> errors = pack.rest().get().stream().filter(Finding::isError).toList();
                return errors.isEmpty() ? new Ending.Left() : new Ending.Broken(errors);
            }

            @Override
            public void prepare(Runnable check, BooleanSupplier known, Supplier<Optional<LaunchPicture>> picture) {
                repeated.add(known.getAsBoolean());
                launched.add(picture.get());
            }

            @Override
            public boolean awaitPicture() {
                return launched.getLast().isPresent();
            }

            @Override
            public void explain(Path path, List<Finding> findings) {
            }

            @Override
            public Ending apologize(Settings settings, List<Finding> findings) {
                apologized.addAll(findings);
                return new Ending.Left();
            }
        };
    }
}
