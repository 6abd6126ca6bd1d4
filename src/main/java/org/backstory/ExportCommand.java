package org.backstory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.content.Pack;
import org.backstory.export.HtmlExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backstory export}: the pack as a plain page for a browser. */
@Command(name = "export", description = "Write the pack as plain pages that any browser shows, without a network. Needs no display.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Runnable {

    private final PackChoice packs;
    private final SettingsChoice settings;

    @Option(names = "--html", paramLabel = "DIR", required = true, description = "The folder to write to, new or empty. Open its index.html.")
    private Path html;

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; the bundled one when left out.")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "Whose page it is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", arity = "1..*",
            description = "The languages, for example es en; the first is that of index.html. All of the pack when left out.")
    private List<String> languages = List.of();

    @Option(names = "--reveal", paramLabel = "DIR", description = "The folder 'dist' of reveal.js: the pages become slides, one screen at a time.")
    private Optional<Path> reveal = Optional.empty();

    ExportCommand(PackChoice packs, SettingsChoice settings) {
        this.packs = packs;
        this.settings = settings;
    }

    @Override
    public void run() {
        requireRoom();
        reveal.ifPresent(ExportCommand::requireReveal);
        ChosenSettings here = settings.strict(config);
        Pack pack = packs.pack(PackArguments.of(content), here);
        languages.forEach(tag -> PackChoice.require("language", Optional.of(tag), pack.file().languages()));
        try {
            new HtmlExport(pack, here.settings().clinic()).write(languages.isEmpty() ? pack.file().languages() : languages, reveal, html);
        } catch (IOException e) {
            throw CommandFailure.failed("--html: " + html.toAbsolutePath().normalize() + " cannot be written to");
        }
    }

    /** Nothing that lies there already is ever overwritten or mixed with the pages. */
    private void requireRoom() {
        if (Files.exists(html) && !Files.isDirectory(html)) {
            throw CommandFailure.usage("--html: " + html.toAbsolutePath() + " is not a folder");
        }
        if (Files.isDirectory(html)) {
            try (Stream<Path> files = Files.list(html)) {
                if (files.findAny().isPresent()) {
                    throw CommandFailure.usage("--html: the folder " + html.toAbsolutePath() + " is not empty; give a new one");
                }
            } catch (IOException e) {
                throw CommandFailure.failed("--html: " + html.toAbsolutePath().normalize() + " cannot be read");
            }
        }
    }

    private static void requireReveal(Path folder) {
        HtmlExport.REVEAL.stream().filter(name -> !Files.isRegularFile(folder.resolve(name))).findFirst().ifPresent(name -> {
            throw CommandFailure.usage("--reveal: there is no file " + folder.resolve(name).toAbsolutePath() + "; give the folder 'dist' of reveal.js");
        });
    }
}
