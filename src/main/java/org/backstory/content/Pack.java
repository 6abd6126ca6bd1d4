package org.backstory.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.content.questions.Questionnaire;

/**
 * A pack of which nobody sees anything that has errors. Its {@linkplain #file file} and the screens around the chapters
 * are there at once; whoever asks for more may have to wait until it is read.
 */
public interface Pack {

    /** What the pack is. */
    PackFile file();

    /** The chapters in order. */
    List<Chapter> chapters();

    /** Every source, by id. */
    Map<String, Source> sources();

    /** Every term, by id. */
    Map<String, Term> terms();

    /** The words, by language tag, in the order in which the languages are offered. */
    Map<String, Words> words();

    /** Every picture, read when it is needed. */
    Drawings drawings();

    /** Every jointed figure, by name. */
    Map<String, Figure> figures();

    /** What the self-check asks, if there is one. */
    Optional<Questionnaire> questionnaire();

    /** The same pack in some of its languages, in this order; in all of them if none of these is one of its own. */
    default Pack offering(List<String> languages) {
        Map<String, Words> offered = new LinkedHashMap<>();
        languages.stream().filter(words()::containsKey).forEach(tag -> offered.put(tag, words().get(tag)));
        return offered.isEmpty() ? this : with(Collections.unmodifiableMap(offered));
    }

    /** The same pack with these words, and in no other language. */
    Pack with(Map<String, Words> words);

    /** The source with this id. */
    default Source source(String id) {
        return sources().get(id);
    }

    /** Every screen in reading order: welcome, home, the chapters, warning signs, about, the self-check. */
    default List<Screen> screens() {
        return Stream.of(
                Stream.of(only(WelcomeScreen.class), only(HomeScreen.class)),
                chapters().stream().flatMap(chapter -> chapter.screens().stream()),
                Stream.of(only(WarningSignsScreen.class), only(AboutScreen.class)),
                selfCheck().stream())
                .flatMap(screens -> screens).map(Screen.class::cast).toList();
    }

    /** The screen with this id. */
    default Optional<Screen> screen(String id) {
        return file().screens().stream().filter(screen -> screen.id().equals(id)).findFirst()
                .or(() -> screens().stream().filter(screen -> screen.id().equals(id)).findFirst());
    }

    /** The chapter that holds the screen, or nothing for the screens around the chapters. */
    default Optional<Chapter> chapterOf(String screenId) {
        if (file().screens().stream().anyMatch(screen -> screen.id().equals(screenId))) {
            return Optional.empty();
        }
        return chapters().stream().filter(chapter -> chapter.screens().stream().anyMatch(s -> s.id().equals(screenId))).findFirst();
    }

    /** The screen of the self-check, if the pack has one. */
    default Optional<SelfCheckScreen> selfCheck() {
        return file().screens().stream().filter(SelfCheckScreen.class::isInstance).map(SelfCheckScreen.class::cast).findFirst();
    }

    /** The one screen of a kind that a pack has exactly once. */
    default <S extends Screen> S only(Class<S> kind) {
        return file().screens().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }
}
