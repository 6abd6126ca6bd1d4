package org.backstory.content.check;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.content.Attraction;
import org.backstory.content.Chapter;
import org.backstory.content.Drawings;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.Figure;
import org.backstory.content.GlossaryFile;
import org.backstory.content.Pack;
import org.backstory.content.PackFile;
import org.backstory.content.Pose;
import org.backstory.content.Screen;
import org.backstory.content.Source;
import org.backstory.content.SourcesFile;
import org.backstory.content.Term;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WholePack;
import org.backstory.content.Words;
import org.backstory.content.WordsFile;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Questionnaire;
import org.backstory.json.Places;

/**
 * A pack to be: what could be read of it, and where it stands.
 *
 * @param places   where every record stands
 * @param file     pack.json
 * @param chapters the chapters that could be read, by the name of their file, in order
 * @param sources  sources.json
 * @param glossary glossary.json
 * @param words    the words files that could be read, by the name of their file, in order
 * @param drawings the pictures, read when they are needed
 * @param figures  the figures that could be read, by name
 * @param questionnaire questionnaire.json, if the pack has a self-check and it could be read
 * @param whole    whether pack.json and every chapter could be read, so that what nothing uses is known
 */
public record Draft(Places places, Optional<PackFile> file, Map<String, Chapter> chapters, Optional<SourcesFile> sources,
        Optional<GlossaryFile> glossary, Map<String, WordsFile> words, Drawings drawings,
        Map<String, Figure> figures, Optional<Questionnaire> questionnaire, boolean whole) {

    /** Every screen: those around the chapters, then those of the chapters. */
    public List<Screen> screens() {
        return Stream.concat(file.stream().flatMap(pack -> pack.screens().stream()), chapterScreens()).toList();
    }

    /** The screens whose id no other has: of two with one id it is not known whose words are whose. */
    public List<Screen> screensWithOwnWords() {
        Map<String, Long> times = screens().stream().collect(Collectors.groupingBy(Screen::id, Collectors.counting()));
        return screens().stream().filter(screen -> times.get(screen.id()) == 1).toList();
    }

    /** The screens of the chapters. */
    public Stream<Screen> chapterScreens() {
        return chapters.values().stream().flatMap(chapter -> chapter.screens().stream());
    }

    /** The screens with exercises. */
    public Stream<ExerciseScreen> exerciseScreens() {
        return chapterScreens().filter(ExerciseScreen.class::isInstance).map(ExerciseScreen.class::cast);
    }

    /** Every list of key poses with the figure that is posed, as far as the figure could be read. */
    public List<Posed> posed() {
        Stream<Posed> exercises = exerciseScreens().flatMap(screen -> screen.exercises().stream()
                .map(exercise -> new Posed(exercise, exercise.poses(), Optional.ofNullable(figures.get(screen.figureOf(exercise))))));
        Stream<Posed> moves = figures.values().stream().flatMap(figure -> figure.moves().stream().flatMap(List::stream)
                .map(move -> new Posed(move, move.poses(), Optional.of(figure))));
        return Stream.concat(exercises, moves).toList();
    }

    /**
     * Key poses of a figure.
     *
     * @param owner  the record that holds the poses
     * @param poses  the poses
     * @param figure the figure, if it could be read
     */
    public record Posed(Record owner, List<Pose> poses, Optional<Figure> figure) {
    }

    /** The sources; none if their file could not be read. */
    public List<Source> citations() {
        return sources.map(SourcesFile::sources).orElse(List.of());
    }

    /** The terms; none if their file could not be read. */
    public List<Term> terms() {
        return glossary.map(GlossaryFile::terms).orElse(List.of());
    }

    /** The questions of the self-check; none without one. */
    public List<Question> questions() {
        return questionnaire.map(Questionnaire::questions).orElse(List.of());
    }

    /** What a kiosk shows while nobody is there. */
    public List<Attraction> attractions() {
        return file.flatMap(PackFile::attract).orElse(List.of());
    }

    /** The warning-signs screens; exactly one in a good pack. */
    public Stream<WarningSignsScreen> warningSigns() {
        return screens().stream().filter(WarningSignsScreen.class::isInstance).map(WarningSignsScreen.class::cast);
    }

    /** The pack, when nothing is wrong with the draft. */
    public Pack pack() {
        return new WholePack(file.orElseThrow(), List.copyOf(chapters.values()), byId(citations(), Source::id),
                byId(terms(), Term::id), Collections.<String, Words>unmodifiableMap(words), drawings, figures, questionnaire);
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(id.apply(one), one));
        return Collections.unmodifiableMap(map);
    }
}
