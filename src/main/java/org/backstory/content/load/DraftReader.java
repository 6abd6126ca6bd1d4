package org.backstory.content.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.backstory.content.Chapter;
import org.backstory.content.Drawings;
import org.backstory.content.Figure;
import org.backstory.content.GlossaryFile;
import org.backstory.content.PackFile;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.SourcesFile;
import org.backstory.content.WordsFile;
import org.backstory.content.check.Draft;
import org.backstory.content.check.FigureUses;
import org.backstory.content.questions.Questionnaire;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.json.Binder;
import org.backstory.json.JsonReader;
import org.backstory.json.Places;

/** Reads every JSON file of a pack that something names, and keeps what could be read. */
final class DraftReader {

    private static final String PACK = "pack.json";

    private final PackFolder folder;
    private final Drawings drawings;
    private final Findings findings;
    private final Places places;
    private final Binder binder;
    private final JsonReader json = new JsonReader();

    /** A reader of one pack, whose pictures are read when they are needed, and whose places are kept here. */
    DraftReader(PackFolder folder, Drawings drawings, Places places, Findings findings) {
        this.places = places;
        this.folder = folder;
        this.drawings = drawings;
        this.findings = findings;
        this.binder = new Binder(places, findings);
    }

    /** What could be read. */
    Draft read() {
        Optional<PackFile> pack = bind("", "pack", Where.file(PACK), PackFile.class);
        Map<String, Chapter> chapters = many("chapters", pack.map(PackFile::chapters), pack, Chapter.class);
        Map<String, WordsFile> words = many("words", pack.map(PackFile::languages), pack, WordsFile.class);
        Optional<SourcesFile> sources = bind("", "sources", Where.file("sources.json"), SourcesFile.class);
        Optional<GlossaryFile> glossary = bind("", "glossary", Where.file("glossary.json"), GlossaryFile.class);
        Optional<Questionnaire> questionnaire = pack.filter(DraftReader::hasSelfCheck)
                .flatMap(_ -> bind("", "questionnaire", Where.file("questionnaire.json"), Questionnaire.class));
        boolean whole = pack.isPresent() && chapters.keySet().containsAll(pack.get().chapters());
        List<Screen> screens = Stream.concat(pack.stream().flatMap(file -> file.screens().stream()),
                chapters.values().stream().flatMap(chapter -> chapter.screens().stream())).toList();
        Map<String, Figure> figures = figures(screens);
        return new Draft(places, pack, chapters, sources, glossary, words, drawings, figures, questionnaire, whole);
    }

    private static boolean hasSelfCheck(PackFile pack) {
        return pack.screens().stream().anyMatch(SelfCheckScreen.class::isInstance);
    }

    /** The files that pack.json lists, or those in the folder when pack.json does not tell. */
    private <T extends Record> Map<String, T> many(String kind, Optional<List<String>> listed, Optional<PackFile> pack, Class<T> type) {
        SequencedSet<String> names = new LinkedHashSet<>(listed.orElseGet(() -> folder.names(kind, ".json")));
        Map<String, T> read = new LinkedHashMap<>();
        String component = kind.equals("words") ? "languages" : kind;
        names.forEach(name -> bind(kind, name, pack
                .map(file -> places.of(file, component, listed.orElseThrow().indexOf(name))).orElse(Where.file(PACK)), type)
                .ifPresent(one -> read.put(name, one)));
        return Collections.unmodifiableMap(read);
    }

    private <T extends Record> Optional<T> bind(String kind, String name, Where where, Class<T> type) {
        String relative = kind.isEmpty() ? name + ".json" : kind + "/" + name + ".json";
        return folder.file(kind, name, ".json", where, findings)
                .flatMap(file -> json.read(file, relative, findings))
                .flatMap(value -> binder.bind(value, type));
    }

    private Map<String, Figure> figures(List<Screen> screens) {
        Map<String, Optional<Figure>> read = new LinkedHashMap<>();
        FigureUses.in(places, screens).forEach(use -> {
            if (!read.containsKey(use.figure())) {
                read.put(use.figure(), bind("figures", use.figure(), use.where(), Figure.class));
            }
        });
        return present(read);
    }

    private static <T> Map<String, T> present(Map<String, Optional<T>> read) {
        Map<String, T> present = new LinkedHashMap<>();
        read.forEach((name, one) -> one.ifPresent(it -> present.put(name, it)));
        return Collections.unmodifiableMap(present);
    }
}
