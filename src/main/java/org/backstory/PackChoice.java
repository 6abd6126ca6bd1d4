package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Reads the pack that the arguments name, and holds the language and screen that they name against it. */
final class PackChoice {

    private final Home home;
    private final PackReader packs;

    PackChoice(Home home, PackReader packs) {
        this.home = home;
        this.packs = packs;
    }

    /** The pack, free of errors, with the language and the screen that were asked for in it. */
    Pack pack(PackArguments arguments) {
        OpenedPack opened = open(arguments);
        List<Finding> findings = opened.rest().get();
        if (findings.stream().anyMatch(Finding::isError)) {
            throw broken(arguments, findings);
        }
        return opened.pack();
    }

    /** The same, but so far only its structure and words are known to be free of errors. */
    OpenedPack open(PackArguments arguments) {
        Findings findings = new Findings();
        OpenedPack opened = packs.open(folder(arguments.content, home), findings).orElseThrow(() -> broken(arguments, findings.list()));
        Pack pack = opened.pack();
        require("language", arguments.lang, pack.file().languages());
        require("screen", arguments.screen, pack.screens().stream().map(Screen::id).toList());
        return opened;
    }

    /** What is thrown when the pack turns out to have errors. */
    BrokenPack broken(PackArguments arguments, List<Finding> findings) {
        return new BrokenPack(folder(arguments.content, home), findings);
    }

    /** The folder that was asked for, or the bundled one. */
    static Path folder(Optional<Path> asked, Home home) {
        asked.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw CommandFailure.usage("--content: there is no folder " + folder.toAbsolutePath());
        });
        return asked.orElseGet(home::pack);
    }

    /** Says what would be right where something is asked for that the pack does not have. */
    static void require(String what, Optional<String> asked, List<String> known) {
        asked.filter(word -> !known.contains(word)).ifPresent(word -> {
            throw CommandFailure.usage("unknown " + what + " '" + word + "', "
                    + Nearest.to(word, known).map(near -> "did you mean '" + near + "'?").orElse("known are " + String.join(", ", known)));
        });
    }
}
