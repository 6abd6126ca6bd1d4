package org.backstory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.content.Beginning;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.finding.Where;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;

/** Reads the pack that the arguments or the settings name, and holds the language and screen that are asked for against it. */
final class PackChoice {

    private final Home home;
    private final PackReader packs;

    PackChoice(Home home, PackReader packs) {
        this.home = home;
        this.packs = packs;
    }

    /** The pack, free of errors, in the languages of the settings, with the language and the screen that were asked for in it. */
    Pack pack(PackArguments arguments, ChosenSettings settings) {
        OpenedPack opened = open(arguments, settings, Optional.empty());
        List<Finding> findings = opened.rest().get();
        if (findings.stream().anyMatch(Finding::isError)) {
            throw broken(arguments, settings, findings);
        }
        return opened.pack();
    }

    /**
     * The same, but so far only what this mode shows first is known to be free of errors.
     *
     * @throws BrokenPack if that has errors, or the pack does not have a language that the settings name
     */
    OpenedPack open(PackArguments arguments, ChosenSettings settings, Mode mode) {
        return open(arguments, settings, beginning(arguments, settings, mode));
    }

    private OpenedPack open(PackArguments arguments, ChosenSettings settings, Optional<Beginning> beginning) {
        Findings findings = new Findings();
        OpenedPack whole = packs.open(folder(arguments, settings), beginning, findings)
                .orElseThrow(() -> broken(arguments, settings, findings.list()));
        List<Finding> unfit = settings.loaded().inPack().apply(whole.pack().file().languages());
        if (!unfit.isEmpty()) {
            throw settings.file().map(file -> new BrokenPack(file, unfit)).orElseGet(() -> broken(arguments, settings, unfit));
        }
        OpenedPack opened = whole.offering(settings.settings().languages());
        require("language", arguments.lang, opened.pack().file().languages());
        arguments.screen.filter(id -> opened.pack().screen(id).isEmpty()).ifPresent(_ ->
                require("screen", arguments.screen, screens(opened.pack())));
        return opened;
    }

    /** What a mode shows first: a talk has all screens in view, the others begin at one. */
    private static Optional<Beginning> beginning(PackArguments arguments, ChosenSettings settings, Mode mode) {
        List<String> offered = settings.settings().languages();
        Stream<String> wanted = Stream.concat(arguments.lang.stream(), settings.settings().language().stream())
                .filter(tag -> offered.isEmpty() || offered.contains(tag));
        return mode == Mode.PRESENT ? Optional.empty()
                : Optional.of(new Beginning(Stream.concat(wanted, offered.stream()).toList(), arguments.screen));
    }

    private static List<String> screens(Pack pack) {
        return pack.screens().stream().map(Screen::id).toList();
    }

    /** What is thrown when the pack turns out to have errors. */
    BrokenPack broken(PackArguments arguments, ChosenSettings settings, List<Finding> findings) {
        return new BrokenPack(folder(arguments, settings), findings);
    }

    /**
     * The pack where nobody is there to read what is wrong: the one that is asked for, else the bundled one. What it does
     * not have of what is asked for is passed over.
     *
     * @param mode     in which it is shown
     * @param whole    whether all of a pack is looked at before it is shown, and not only what is seen first
     * @param findings takes what is wrong
     * @return nothing if the bundled pack is broken too
     */
    Optional<OpenedPack> safe(PackArguments arguments, ChosenSettings settings, Mode mode, boolean whole, Findings findings) {
        Optional<Beginning> beginning = whole ? Optional.empty() : beginning(arguments, settings, mode);
        Optional<OpenedPack> found = arguments.content.or(settings.settings()::content).flatMap(folder -> asked(folder, beginning, whole, findings))
                .or(() -> home.bundledPack().flatMap(folder -> opened(folder, beginning, whole, findings)));
        found.ifPresent(pack -> findings.addAll(settings.loaded().inPack().apply(pack.pack().file().languages())));
        Optional<OpenedPack> offered = found.map(pack -> pack.offering(settings.settings().languages()));
        offered.map(OpenedPack::pack).ifPresent(pack -> {
            passOver("--lang", arguments.lang, pack.file().languages(), findings);
            arguments.screen.filter(id -> pack.screen(id).isEmpty()).ifPresent(_ ->
                    passOver("--screen", arguments.screen, screens(pack), findings));
        });
        return offered;
    }

    private Optional<OpenedPack> asked(Path folder, Optional<Beginning> beginning, boolean whole, Findings findings) {
        Optional<OpenedPack> pack = Files.isDirectory(folder) ? opened(folder, beginning, whole, findings) : Optional.empty();
        if (pack.isEmpty()) {
            findings.error(Where.file(folder.toAbsolutePath().normalize().toString()),
                    Files.isDirectory(folder) ? "the content has mistakes, so the bundled story is shown"
                            : "there is no such folder, so the bundled story is shown", "'backstory check' shows all");
        }
        return pack;
    }

    private Optional<OpenedPack> opened(Path folder, Optional<Beginning> beginning, boolean whole, Findings findings) {
        Optional<OpenedPack> opened = packs.open(folder, beginning, findings);
        if (!whole || opened.isEmpty()) {
            return opened;
        }
        List<Finding> all = opened.get().rest().get();
        findings.addAll(all);
        return all.stream().anyMatch(Finding::isError) ? Optional.empty() : Optional.of(new OpenedPack(opened.get().pack(), () -> all));
    }

    private static void passOver(String option, Optional<String> asked, List<String> known, Findings findings) {
        asked.filter(word -> !known.contains(word)).ifPresent(word -> findings.error(Where.file(option),
                "the content has no '" + word + "'", "known are " + String.join(", ", known)));
    }

    /** The folder that was asked for, or else that of the settings, or the bundled one. */
    Path folder(PackArguments arguments, ChosenSettings settings) {
        return folder(arguments.content, settings.settings(), home);
    }

    /** The same for a command that has fewer arguments. */
    static Path folder(Optional<Path> asked, Settings settings, Home home) {
        asked.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw CommandFailure.usage("--content: there is no folder " + folder.toAbsolutePath());
        });
        return asked.or(settings::content).orElseGet(home::pack);
    }

    /** Says what would be right where something is asked for that the pack does not have. */
    static void require(String what, Optional<String> asked, List<String> known) {
        asked.filter(word -> !known.contains(word)).ifPresent(word -> {
            throw CommandFailure.usage("unknown " + what + " '" + word + "', "
                    + Nearest.to(word, known).map(near -> "did you mean '" + near + "'?").orElse("known are " + String.join(", ", known)));
        });
    }
}
