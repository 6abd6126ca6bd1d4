package org.backstory.content.load;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.backstory.content.Attraction;
import org.backstory.content.Beginning;
import org.backstory.content.Pack;
import org.backstory.content.PackFile;
import org.backstory.content.Source;
import org.backstory.content.WelcomeScreen;
import org.backstory.content.Words;
import org.backstory.content.check.Draft;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.json.Binder;
import org.backstory.json.JsonExcerpts;
import org.backstory.json.JsonReader;
import org.backstory.json.Places;
import org.backstory.json.Value;

/**
 * Reads of a pack what its first screen stands on, and nothing else: {@code pack.json}, of each words file the name of the
 * language, and of one its first words. So a pack of two thousand screens is seen as soon as one of twenty. Where any of
 * this is not as it has to be, it answers nothing, and says nothing: the strict reader of the whole tells it better.
 */
final class FirstLook {

    private static final String PACK = "pack.json";
    private static final String SOURCES = "sources";

    private final PackFolder folder;
    private final PictureFiles pictures;
    private final Findings faults = new Findings();
    private final Places places = new Places();
    private final Binder binder = new Binder(places, faults);
    private final JsonReader json = new JsonReader();
    private final JsonExcerpts excerpts = json.excerpts();

    /** A look at one pack. */
    FirstLook(PackFolder folder, PictureFiles pictures) {
        this.folder = folder;
        this.pictures = pictures;
    }

    /**
     * The pack, if it begins at its first screen and that can be shown.
     *
     * @param whole all of it, as soon as it is read
     */
    Optional<Pack> at(Beginning beginning, Supplier<Pack> whole) {
        return file().filter(pack -> beginning.screen().map(id -> welcome(pack).id().equals(id)).orElse(true)).flatMap(pack -> {
            String first = beginning.languages().stream().filter(pack.languages()::contains).findFirst().orElse(pack.languages().getFirst());
            Map<String, Words> words = new LinkedHashMap<>();
            for (String tag : pack.languages()) {
                words(pack, tag, tag.equals(first), () -> whole.get().words().get(tag)).ifPresent(some -> words.put(tag, some));
            }
            Optional<Source> source = pack.attract().flatMap(facts -> source(facts.getFirst()));
            boolean complete = words.size() == pack.languages().size() && source.isPresent() == pack.attract().isPresent();
            return complete && !faults.hasErrors()
                    ? Optional.of(new EarlyPack(pack, Collections.unmodifiableMap(words), pictures, source, whole)) : Optional.empty();
        });
    }

    private Optional<PackFile> file() {
        Optional<PackFile> file = path("", "pack").flatMap(path -> json.read(path, PACK, faults)).flatMap(value -> binder.bind(value, PackFile.class));
        Draft draft = new Draft(places, file, Map.of(), Optional.empty(), Optional.empty(), Map.of(), pictures, Map.of(), Optional.empty(), false);
        Rules.frame().forEach(rule -> rule.check(draft, faults));
        return file.filter(_ -> !faults.hasErrors());
    }

    private Optional<Words> words(PackFile pack, String tag, boolean first, Supplier<Words> all) {
        Set<String> wanted = first ? firstWords(pack) : Set.of("/language", "/name");
        Optional<Value.Members> read = path("words", tag).flatMap(path -> excerpts.members(path, path.toString(), wanted));
        Optional<Words> words = first
                ? read.flatMap(some -> binder.bind(some, FirstWords.class)).filter(some -> has(some, pack))
                        .map(some -> new EarlyWords(some.language(), some.name(), Optional.of(some), all))
                : read.flatMap(some -> binder.bind(some, LanguageName.class))
                        .map(some -> new EarlyWords(some.language(), some.name(), Optional.empty(), all));
        return words.filter(some -> some.language().equals(tag));
    }

    private static Set<String> firstWords(PackFile pack) {
        Set<String> wanted = new LinkedHashSet<>(List.of("/language", "/name", "/title", "/ui", "/grid", "/demo", "/kiosk",
                "/screens/".concat(welcome(pack).id())));
        pack.attract().ifPresent(_ -> wanted.add("/attract"));
        return wanted;
    }

    private static boolean has(FirstWords words, PackFile pack) {
        return pack.attract().stream().flatMap(List::stream).map(Attraction::id).allMatch(words.attract().orElse(Map.of())::containsKey);
    }

    private Optional<Source> source(Attraction fact) {
        return path("", SOURCES).flatMap(path -> excerpts.element(path, path.toString(), SOURCES, "id", fact.sources().getFirst()))
                .flatMap(value -> binder.bind(value, Source.class));
    }

    private Optional<Path> path(String kind, String name) {
        return folder.file(kind, name, ".json", Where.file(PACK), faults);
    }

    private static WelcomeScreen welcome(PackFile pack) {
        return pack.screens().stream().filter(WelcomeScreen.class::isInstance).map(WelcomeScreen.class::cast).findFirst().orElseThrow();
    }
}
