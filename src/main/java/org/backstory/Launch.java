package org.backstory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backstory.concurrent.Once;
import org.backstory.finding.Finding;
import org.backstory.launch.LaunchPicture;
import org.backstory.launch.LaunchPictureFile;
import org.backstory.launch.Origin;
import org.backstory.settings.Mode;

/**
 * A start that was asked for in these words. A kiosk keeps the picture with which it begins, and shows it the next time until it
 * is there itself: nobody looks at a dark screen. A picture of anything else than what comes now is not shown.
 */
final class Launch {

    private static final Path RUNTIME = Path.of(System.getProperty("java.home"));

    private final SettingsChoice settings;
    private final Optional<Path> config;
    private final String words;
    private final Once<Optional<LaunchPictureFile>> file;
    private boolean found;

    /**
     * With the words of the command line, said to the program in this place.
     *
     * @param settings finds the state folder
     */
    Launch(SettingsChoice settings, Optional<Mode> mode, PackArguments pack, Optional<Path> config) {
        this.settings = settings;
        this.config = config;
        this.file = new Once<>(() -> settings.likelyState(config).map(LaunchPictureFile::new));
        this.words = Stream.of(Optional.of(RUNTIME), mode, pack.content.map(Path::toAbsolutePath), pack.lang, pack.screen, config.map(Path::toAbsolutePath))
                .map(word -> word.map(Object::toString).orElse("")).toList().toString();
    }

    /** Whether a kiosk that keeps its picture where this one does has been shown, whatever it was. */
    boolean isRepeated() {
        return file.get().filter(LaunchPictureFile::exists).isPresent();
    }

    /** The picture of the last start, if this one leads to the same. Nothing of settings or content has to be read for that. */
    Optional<LaunchPicture> picture() {
        Optional<LaunchPicture> picture = file.get().flatMap(kept -> kept.read(words));
        found = picture.isPresent();
        return picture;
    }

    /**
     * What keeps the picture of this start for the next one, once the pack is known to be good; nothing where {@link #picture} has
     * found one, or where something was worked around, so that the next start may be another one.
     *
     * @param findings what was wrong so far
     * @param pack     the folder of the pack that is shown
     * @param rest     answers everything that is wrong with the pack, when that is known
     * @param trouble  told in one line why it could not be kept
     */
    Optional<Consumer<LaunchPicture>> keeper(ChosenSettings chosen, List<Finding> findings, Supplier<Path> pack, Supplier<List<Finding>> rest,
            Consumer<String> trouble) {
        boolean plain = isGood(findings) && chosen.file().isPresent() && !words.contains("\n");
        return chosen.settings().state().filter(folder -> plain && !found && isLikely(folder))
                .map(folder -> picture -> {
                    if (isGood(rest.get())) {
                        keep(picture, folder, origins(chosen, pack.get()), trouble);
                    }
                });
    }

    /** What the next start does not find need not be kept. */
    private boolean isLikely(Path folder) {
        return settings.likelyState(config).filter(likely -> likely.toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize())).isPresent();
    }

    private static boolean isGood(List<Finding> findings) {
        return findings.stream().noneMatch(Finding::isError);
    }

    private static List<Path> origins(ChosenSettings chosen, Path pack) {
        return Stream.of(chosen.file(), chosen.settings().clinic().logo(), Optional.of(pack), Optional.of(RUNTIME.resolve("lib/modules")))
                .flatMap(Optional::stream).map(Path::toAbsolutePath).toList();
    }

    private void keep(LaunchPicture picture, Path folder, List<Path> origins, Consumer<String> trouble) {
        try {
            new LaunchPictureFile(folder).keep(picture, Origin.of(words, origins));
        } catch (IOException e) {
            trouble.accept("the first picture cannot be kept in " + folder.normalize() + ": " + e.getClass().getSimpleName());
        }
    }
}
