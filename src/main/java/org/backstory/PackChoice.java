package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
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
        Path folder = folder(arguments.content, home);
        Findings findings = new Findings();
        Pack pack = packs.read(folder, findings).orElseThrow(() -> new BrokenPack(folder, findings.list()));
        require("language", arguments.lang, pack.file().languages());
        require("screen", arguments.screen, pack.screens().stream().map(Screen::id).toList());
        return pack;
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
