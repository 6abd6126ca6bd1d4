package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Findings;
import org.backstory.settings.LoadedSettings;
import org.backstory.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backstory check}: finds every mistake in a pack and in a configuration. */
@Command(name = "check", description = "Find every mistake in a content pack and a configuration, each with its place and its remedy.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Home home;
    private final PackReader packs;
    private final SettingsChoice choice;

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; that of the configuration, or else the bundled one, when left out.")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "text: one line for each mistake. json: one object. Default: text.")
    private ReportFormat format;

    @Spec
    private CommandSpec spec;

    CheckCommand(Home home, PackReader packs, SettingsChoice choice) {
        this.home = home;
        this.packs = packs;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        Findings inSettings = new Findings();
        Optional<LoadedSettings> settings = choice.file(config).flatMap(file -> choice.read(file, inSettings));
        Findings findings = new Findings();
        Path folder = PackChoice.folder(content, settings.map(LoadedSettings::settings).orElse(Settings.DEFAULTS), home);
        Optional<OpenedPack> pack = packs.open(folder, Optional.empty(), findings);
        pack.ifPresent(opened -> findings.addAll(opened.rest().get()));
        findings.addAll(inSettings.list());
        settings.ifPresent(read -> pack.ifPresent(whole -> findings.addAll(read.inPack().apply(whole.pack().file().languages()))));
        new FindingsReport(findings.list()).write(format, spec.commandLine().getOut());
        return findings.hasErrors() ? 1 : 0;
    }
}
