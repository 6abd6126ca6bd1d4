package org.backstory.mode;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.content.ItemWords;
import org.backstory.content.MarkedText;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.Words;

/** Finds screens by their words. Accents, capitals and marks do not matter: "dolar" finds "dólar". */
final class ScreenSearch {

    private final Words words;
    private final Map<Screen, String> titles = new LinkedHashMap<>();
    private final Map<Screen, String> texts = new LinkedHashMap<>();

    /** Searches these screens in one language. */
    ScreenSearch(List<Screen> screens, Words words) {
        this.words = words;
        screens.forEach(screen -> {
            ScreenWords of = words.screens().get(screen.id());
            titles.put(screen, folded(of.title()));
            texts.put(screen, folded(everything(of)));
        });
    }

    /** The screens in whose title each of these words stands, or in whose words one begins like it; all for no word. */
    List<Screen> find(String typed) {
        List<String> wanted = Arrays.stream(folded(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
        return titles.keySet().stream().filter(screen -> wanted.stream().allMatch(word ->
                titles.get(screen).contains(word) || texts.get(screen).contains(" " + word))).toList();
    }

    /** The letters with which words of the titles are written, in order. */
    List<String> letters() {
        return titles.values().stream().flatMap(title -> title.codePoints().filter(Character::isLetter).mapToObj(Character::toString))
                .distinct().sorted().map(letter -> letter.toUpperCase(Locale.forLanguageTag(words.language()))).toList();
    }

    private static String everything(ScreenWords of) {
        Stream<String> items = of.items().stream().flatMap(all -> all.values().stream()).flatMap(ScreenSearch::item);
        return Stream.of(Stream.of(of.title(), of.text()), of.more().stream(), of.caution().stream(), items)
                .flatMap(text -> text).map(text -> MarkedText.parse(text).plain()).collect(Collectors.joining(" "));
    }

    private static Stream<String> item(ItemWords item) {
        return Stream.of(Stream.of(item.name()), item.steps().stream().flatMap(List::stream),
                        Stream.of(item.text(), item.dose(), item.easier(), item.harder()).flatMap(Optional::stream))
                .flatMap(text -> text);
    }

    /** Lower-case letters and digits without accents; a blank before each word. */
    private static String folded(String text) {
        return " " + Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
