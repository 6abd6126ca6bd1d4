package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backstory snapshot}: draws screens to files. */
@Command(name = "snapshot", description = "Draw every screen to a picture file, and a page that shows them all. Needs no display.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class SnapshotCommand implements Runnable {

    private final PackChoice choice;
    private final SettingsChoice settings;
    private final Machine machine;
    private final Snapshots snapshots;

    @Mixin
    private PackArguments pack;

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080",
            description = "The size of the screen in pixels. Default: 1920x1080.")
    private Size size;

    @Option(names = "--theme", paramLabel = "light|dark|contrast", defaultValue = "light", description = "The colours. Default: light.")
    private Theme theme;

    @Option(names = "--text-size", paramLabel = "normal|large|largest", defaultValue = "normal",
            description = "The size of the text. Default: normal.")
    private TextSize textSize;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to draw to: SCREEN-ID.png and index.html.")
    private Path out;

    SnapshotCommand(PackChoice choice, SettingsChoice settings, Machine machine, Snapshots snapshots) {
        this.choice = choice;
        this.settings = settings;
        this.machine = machine;
        this.snapshots = snapshots;
    }

    @Override
    public void run() {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw CommandFailure.usage("--out: " + out.toAbsolutePath() + " is not a folder");
        }
        ChosenSettings here = settings.strict(config);
        Pack chosen = choice.pack(pack, here);
        machine.require(NativeLibraries.Use.DRAWING);
        snapshots.draw(chosen, new SnapshotOptions(here.settings(), out, size, theme, textSize, pack.lang, pack.screen));
    }
}
