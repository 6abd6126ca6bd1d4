package org.backstory.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.content.questions.Questionnaire;

/**
 * A whole pack, loaded and free of errors.
 *
 * @param file     what the pack is
 * @param chapters the chapters in order
 * @param sources  every source, by id
 * @param terms    every term, by id
 * @param words    the words, by language tag, in the order in which the languages are offered
 * @param drawings every picture, read when it is needed
 * @param figures  every jointed figure, by name
 * @param questionnaire the self-check, if there is one
 */
public record Pack(PackFile file, List<Chapter> chapters, Map<String, Source> sources, Map<String, Term> terms,
        Map<String, Words> words, Drawings drawings, Map<String, Figure> figures, Optional<Questionnaire> questionnaire) {

    /** The same pack in some of its languages, in this order; in all of them if none of these is one of its own. */
    public Pack offering(List<String> languages) {
        List<String> offered = languages.stream().filter(words::containsKey).distinct().toList();
        if (offered.isEmpty()) {
            return this;
        }
        Map<String, Words> chosen = new LinkedHashMap<>();
        offered.forEach(tag -> chosen.put(tag, words.get(tag)));
        return new Pack(file.offering(offered), chapters, sources, terms, Collections.unmodifiableMap(chosen), drawings, figures, questionnaire);
    }

    /** Every screen in reading order: welcome, home, the chapters, warning signs, about, the self-check. */
    public List<Screen> screens() {
        return Stream.of(
                Stream.of(only(WelcomeScreen.class), only(HomeScreen.class)),
                chapters.stream().flatMap(chapter -> chapter.screens().stream()),
                Stream.of(only(WarningSignsScreen.class), only(AboutScreen.class)),
                selfCheck().stream())
                .flatMap(screens -> screens).map(Screen.class::cast).toList();
    }

    /** The screen with this id. */
    public Optional<Screen> screen(String id) {
        return screens().stream().filter(screen -> screen.id().equals(id)).findFirst();
    }

    /** The chapter that holds the screen, or nothing for the screens around the chapters. */
    public Optional<Chapter> chapterOf(String screenId) {
        return chapters.stream().filter(chapter -> chapter.screens().stream().anyMatch(s -> s.id().equals(screenId))).findFirst();
    }

    /** The screen of the self-check, if the pack has one. */
    public Optional<SelfCheckScreen> selfCheck() {
        return file.screens().stream().filter(SelfCheckScreen.class::isInstance).map(SelfCheckScreen.class::cast).findFirst();
    }

    /** The one screen of a kind that a pack has exactly once. */
    public <S extends Screen> S only(Class<S> kind) {
        return file.screens().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }
}
