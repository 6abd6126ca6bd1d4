package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.settings.LastGood;
import org.backstory.settings.LoadedSettings;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;
import org.backstory.settings.StateFolder;

/** Reads the settings that the arguments name, or those that lie beside the program. */
final class SettingsChoice {

    private static final LoadedSettings DEFAULTS = new LoadedSettings(Settings.DEFAULTS, true, _ -> List.of());

    private final Home home;
    private final SettingsReader reader;
    private final StateFolder states;

    SettingsChoice(Home home, SettingsReader reader, StateFolder states) {
        this.home = home;
        this.reader = reader;
        this.states = states;
    }

    /** The file that was asked for, or the bundled one if it is there. */
    Optional<Path> file(Optional<Path> asked) {
        asked.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw CommandFailure.usage("--config: there is no file " + file.toAbsolutePath());
        });
        return askedOrBundled(asked);
    }

    private Optional<Path> askedOrBundled(Optional<Path> asked) {
        return asked.or(() -> Optional.of(home.config()).filter(Files::exists));
    }

    /** The settings, free of errors; the defaults where there is no file. Somebody is there to read what is wrong. */
    ChosenSettings strict(Optional<Path> asked) {
        Findings findings = new Findings();
        LoadedSettings loaded = file(asked).map(file -> read(file, findings).filter(_ -> !findings.hasErrors())
                .orElseThrow(() -> new BrokenPack(file, findings.list()))).orElse(DEFAULTS);
        return chosen(loaded, findings.list(), file(asked));
    }

    /** The settings where nobody is there: those of the file, else the last ones that were right, else the defaults. */
    ChosenSettings safe(Optional<Path> asked) {
        Optional<Path> file = askedOrBundled(asked);
        if (file.isEmpty()) {
            return chosen(DEFAULTS, List.of(), Optional.empty());
        }
        Findings findings = new Findings();
        Optional<LoadedSettings> loaded = read(file.get(), findings);
        return loaded.filter(LoadedSettings::trusted).map(right -> chosen(right, findings.list(), file))
                .orElseGet(() -> instead(file.get(), loaded, findings));
    }

    private ChosenSettings instead(Path file, Optional<LoadedSettings> wrong, Findings findings) {
        Optional<LoadedSettings> last = lastGood(file, wrong, findings);
        findings.warning(Where.file(String.valueOf(file.getFileName())), "these settings cannot be used, so "
                + last.map(_ -> "the last good ones are").orElse("the defaults are"), "correct them and start again");
        return chosen(last.orElse(DEFAULTS), findings.list(), Optional.empty());
    }

    private Optional<LoadedSettings> lastGood(Path file, Optional<LoadedSettings> wrong, Findings findings) {
        Optional<Path> named = wrong.flatMap(settings -> settings.settings().state()).or(() -> states.namedIn(file));
        return states.of(Settings.DEFAULTS.keepingIn(named)).flatMap(folder -> new LastGood(folder).file())
                .flatMap(copy -> reader.read(copy, file.toAbsolutePath().getParent(), findings)).filter(LoadedSettings::trusted);
    }

    /** The state folder, without reading the settings as a whole: for what cannot wait so long, and is held against them later. */
    Optional<Path> likelyState(Optional<Path> asked) {
        return states.of(Settings.DEFAULTS.keepingIn(askedOrBundled(asked).flatMap(states::namedIn)));
    }

    /** The mode that the settings ask for; also if they are wrong, and then that of the last good ones, so that a kiosk stays one. */
    Optional<Mode> mode(Optional<Path> asked) {
        Findings none = new Findings();
        return askedOrBundled(asked).flatMap(file -> {
            Optional<LoadedSettings> loaded = read(file, none);
            Optional<Mode> said = loaded.flatMap(settings -> settings.settings().mode());
            return loaded.filter(LoadedSettings::trusted).isPresent() ? said
                    : said.or(() -> lastGood(file, loaded, none).flatMap(settings -> settings.settings().mode()));
        });
    }

    /** What a file says, with everything that is wrong with it. */
    Optional<LoadedSettings> read(Path file, Findings findings) {
        return reader.read(file, file.toAbsolutePath().getParent(), findings);
    }

    private ChosenSettings chosen(LoadedSettings loaded, List<Finding> findings, Optional<Path> file) {
        Settings settings = loaded.settings();
        return new ChosenSettings(new LoadedSettings(settings.keepingIn(states.of(settings)), loaded.trusted(), loaded.inPack()), findings, file);
    }
}
