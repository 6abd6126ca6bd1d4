package org.backstory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.handout.Handout;
import org.backstory.settings.Paper;
import org.backstory.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backstory handout}: the talk as a PDF file. */
@Command(name = "handout", description = "Write the screens of a talk to a PDF file, one a page. Needs no display.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class HandoutCommand implements Runnable {

    private final PackChoice packs;
    private final SettingsChoice settings;
    private final Machine machine;
    private final Handouts handouts;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, description = "The file to write; it must not be there yet.")
    private Path out;

    @Option(names = "--notes", description = "With the notes of the speaker below each screen.")
    private boolean notes;

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; the bundled one when left out.")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language, for example es; the configuration's, or else the pack's first, when left out.")
    private Optional<String> lang = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--paper", paramLabel = "a4|letter",
            description = "The paper; that of the configuration, or else the usual one of the region, when left out.")
    private Optional<Paper> paper = Optional.empty();

    HandoutCommand(PackChoice packs, SettingsChoice settings, Machine machine, Handouts handouts) {
        this.packs = packs;
        this.settings = settings;
        this.machine = machine;
        this.handouts = handouts;
    }

    @Override
    public void run() {
        Path file = out.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw CommandFailure.usage("--out: " + out + (Files.isDirectory(file) ? " is a folder" : " is there already; name another file, or remove it"));
        }
        if (!Files.isDirectory(file.getParent())) {
            throw CommandFailure.usage("--out: the folder of " + out + " is not there");
        }
        if (!Files.isWritable(file.getParent())) {
            throw CommandFailure.usage("--out: the folder of " + out + " cannot be written to");
        }
        ChosenSettings here = settings.strict(config);
        Settings own = here.settings();
        Pack pack = packs.pack(PackArguments.of(content, lang, Optional.empty()), here);
        machine.require(NativeLibraries.Use.DRAWING);
        String language = pack.file().language(lang.or(own::language));
        byte[] pdf = handouts.pdf(new Handout(pack, own.clinic(), language,
                paper.or(own::paper).orElseGet(() -> Paper.usual(language, Locale.getDefault())), notes));
        try {
            Files.write(file, pdf, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw CommandFailure.failed("the handout cannot be written to " + file + ": " + e.getClass().getSimpleName());
        }
    }
}
