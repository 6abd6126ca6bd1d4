package org.backstory.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backstory.content.ItemWords;
import org.backstory.content.ScreenWords;
import org.backstory.content.SheetWords;
import org.backstory.content.WordsFile;
import org.backstory.json.Places;

/**
 * What is measured together. Of a screen: title (if it ends like a sentence), text, more, caution and the words of its items.
 *
 * @param sentences the sentences, in reading order
 */
record Passage(List<Sentence> sentences) {

    /** The passage of a screen. */
    static Passage of(ScreenWords screen, Places places) {
        List<Sentence> sentences = new ArrayList<>();
        if (screen.title().matches("(?s).*[.!?]")) {
            sentences.addAll(Sentences.of(places.of(screen, "title"), screen.title()));
        }
        sentences.addAll(Sentences.of(places.of(screen, "text"), screen.text()));
        screen.more().ifPresent(more -> sentences.addAll(Sentences.of(places.of(screen, "more"), more)));
        screen.caution().ifPresent(caution -> sentences.addAll(Sentences.of(places.of(screen, "caution"), caution)));
        screen.items().ifPresent(items -> items.values().forEach(item -> item(item, places, sentences)));
        return new Passage(List.copyOf(sentences));
    }

    private static void item(ItemWords item, Places places, List<Sentence> sentences) {
        item.text().ifPresent(text -> sentences.addAll(Sentences.of(places.of(item, "text"), text)));
        List<String> steps = item.steps().orElse(List.of());
        for (int i = 0; i < steps.size(); i++) {
            sentences.addAll(Sentences.of(places.of(item, "steps", i), steps.get(i)));
        }
        item.dose().ifPresent(dose -> sentences.addAll(Sentences.of(places.of(item, "dose"), dose)));
        item.easier().ifPresent(easier -> sentences.addAll(Sentences.of(places.of(item, "easier"), easier)));
        item.harder().ifPresent(harder -> sentences.addAll(Sentences.of(places.of(item, "harder"), harder)));
    }

    /** The passage of the visit sheet, as far as it is the same for everyone. */
    static Passage of(SheetWords sheet, Places places) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < sheet.inFlare().size(); i++) {
            sentences.addAll(Sentences.of(places.of(sheet, "inFlare", i), sheet.inFlare().get(i)));
        }
        sentences.addAll(Sentences.of(places.of(sheet, "signsAction"), sheet.signsAction()));
        sentences.addAll(Sentences.of(places.of(sheet, "signsLimit"), sheet.signsLimit()));
        sentences.addAll(Sentences.of(places.of(sheet, "notice"), sheet.notice()));
        return new Passage(List.copyOf(sentences));
    }

    /** What staff say in the guided tour; nothing where the pack has none. */
    static Passage ofGuide(WordsFile words, Places places) {
        List<Sentence> sentences = new ArrayList<>();
        words.guide().ifPresent(said -> said.forEach((id, text) -> sentences.addAll(Sentences.of(places.of(words, "guide", id), text))));
        return new Passage(List.copyOf(sentences));
    }

    /** The counts of the whole. */
    Counts counts(Scale scale) {
        return new Counts(words(), sentences.size(),
                sentences.stream().mapToInt(sentence -> sentence.counts(scale).syllables()).sum());
    }

    /** The number of words. */
    int words() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    /** The sentence that is hardest by itself. */
    Sentence hardest(Scale scale) {
        return sentences.stream().max(Comparator.comparingDouble(
                sentence -> scale.hardness(scale.score(sentence.counts(scale))))).orElseThrow();
    }
}
