package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstory.finding.Findings;
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
    private final SettingsReader settings;
    private final SettingsChoice choice;

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; the bundled one when left out.")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "text: one line for each mistake. json: one object. Default: text.")
    private ReportFormat format;

    @Spec
    private CommandSpec spec;

    CheckCommand(Home home, PackReader packs, SettingsReader settings) {
        this.home = home;
        this.packs = packs;
        this.settings = settings;
        this.choice = new SettingsChoice(home, settings);
    }

    @Override
    public Integer call() {
        Optional<Path> file = choice.file(config);
        Findings findings = new Findings();
        packs.open(PackChoice.folder(content, home), findings).ifPresent(opened -> findings.addAll(opened.rest().get()));
        file.ifPresent(settingsFile -> settings.read(settingsFile, findings));
        new FindingsReport(findings.list()).write(format, spec.commandLine().getOut());
        return findings.hasErrors() ? 1 : 0;
    }
}
