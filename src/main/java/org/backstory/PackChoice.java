package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.finding.Where;
import org.backstory.settings.Settings;

/** Reads the pack that the arguments or the settings name, and holds the language and screen that are asked for against it. */
final class PackChoice {

    private final Home home;
    private final PackReader packs;

    PackChoice(Home home, PackReader packs) {
        this.home = home;
        this.packs = packs;
    }

    /**
     * The pack, free of errors, in the languages of the settings, with the language and the screen that were asked for in it.
     *
     * @throws BrokenPack if the pack has errors, or does not have a language that the settings name
     */
    Pack strict(PackArguments arguments, ChosenSettings settings) {
        Path folder = folder(arguments.content, settings.settings(), home);
        Findings findings = new Findings();
        Pack whole = packs.read(folder, findings).orElseThrow(() -> new BrokenPack(folder, findings.list()));
        List<Finding> unfit = settings.loaded().inPack().apply(whole.file().languages());
        if (!unfit.isEmpty()) {
            throw new BrokenPack(settings.file().orElse(folder), unfit);
        }
        Pack pack = whole.offering(settings.settings().languages());
        require("language", arguments.lang, pack.file().languages());
        require("screen", arguments.screen, pack.screens().stream().map(Screen::id).toList());
        return pack;
    }

    /**
     * The pack where nobody is there to read what is wrong: the one that is asked for, else the bundled one. What it does
     * not have of what is asked for is passed over.
     *
     * @param findings takes what is wrong
     * @return nothing if the bundled pack is broken too
     */
    Optional<Pack> safe(PackArguments arguments, ChosenSettings settings, Findings findings) {
        Optional<Pack> found = arguments.content.or(settings.settings()::content).flatMap(folder -> asked(folder, findings))
                .or(() -> home.bundledPack().flatMap(folder -> packs.read(folder, findings)));
        found.ifPresent(whole -> findings.addAll(settings.loaded().inPack().apply(whole.file().languages())));
        Optional<Pack> pack = found.map(whole -> whole.offering(settings.settings().languages()));
        pack.ifPresent(offered -> {
            passOver("--lang", arguments.lang, offered.file().languages(), findings);
            passOver("--screen", arguments.screen, offered.screens().stream().map(Screen::id).toList(), findings);
        });
        return pack;
    }

    private static void passOver(String option, Optional<String> asked, List<String> known, Findings findings) {
        asked.filter(word -> !known.contains(word)).ifPresent(word -> findings.error(Where.file(option),
                "the content has no '" + word + "'", "known are " + String.join(", ", known)));
    }

    private Optional<Pack> asked(Path folder, Findings findings) {
        Optional<Pack> pack = Files.isDirectory(folder) ? packs.read(folder, findings) : Optional.empty();
        if (pack.isEmpty()) {
            findings.error(Where.file(folder.toAbsolutePath().normalize().toString()),
                    Files.isDirectory(folder) ? "the content has mistakes, so the bundled story is shown"
                            : "there is no such folder, so the bundled story is shown", "'backstory check' shows all");
        }
        return pack;
    }

    /** The folder that was asked for, or else that of the settings, or the bundled one. */
    static Path folder(Optional<Path> asked, Settings settings, Home home) {
        asked.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw CommandFailure.usage("--content: there is no folder " + folder.toAbsolutePath());
        });
        return asked.or(settings::content).orElseGet(home::pack);
    }

    private static void require(String what, Optional<String> asked, List<String> known) {
        asked.filter(word -> !known.contains(word)).ifPresent(word -> {
            throw CommandFailure.usage("unknown " + what + " '" + word + "', "
                    + Nearest.to(word, known).map(near -> "did you mean '" + near + "'?").orElse("known are " + String.join(", ", known)));
        });
    }
}
