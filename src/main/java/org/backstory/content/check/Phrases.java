package org.backstory.content.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.content.ItemWords;
import org.backstory.content.QuestionsWords;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.SheetWords;
import org.backstory.content.SignLevel;
import org.backstory.content.StaffWords;
import org.backstory.content.WordsFile;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.json.Places;

/** Every string of a words file that a person reads, with its place. */
final class Phrases {

    private final Places places;
    private final Set<String> signScreens;
    private final Set<String> levels;
    private final Set<String> signQuestions;
    /** Without pack.json nobody knows which items are groups of warning signs; then each may be one. */
    private final boolean known;
    private final List<Phrase> found = new ArrayList<>();

    private Phrases(Draft draft) {
        places = draft.places();
        known = draft.file().isPresent();
        signScreens = draft.warningSigns().map(Screen::id).collect(Collectors.toSet());
        signQuestions = draft.questions().stream().filter(SignsQuestion.class::isInstance).map(Question::id).collect(Collectors.toSet());
        levels = draft.warningSigns().flatMap(screen -> screen.levels().stream()).map(SignLevel::id).collect(Collectors.toSet());
    }

    /** The strings, in the order of the record. */
    static List<Phrase> in(Draft draft, WordsFile words) {
        Phrases phrases = new Phrases(draft);
        phrases.words(words);
        return List.copyOf(phrases.found);
    }

    private void words(WordsFile words) {
        plain(words, "name", words.name());
        plain(words, "title", words.title());
        labels(words.ui());
        labels(words.speaker());
        labels(words.grid());
        labels(words.demo());
        words.guide().ifPresent(said -> said.forEach((id, text) ->
                found.add(new Phrase(places.of(words, "guide", id), text, Phrase.Use.PLAIN, id))));
        texts(words.kiosk(), component -> component.equals("signText") ? Phrase.Use.SIGN_TEXT : Phrase.Use.LABEL);
        words.strengths().forEach((id, text) ->
                found.add(new Phrase(places.of(words, "strengths", id), text, Phrase.Use.PLAIN, id)));
        words.chapters().values().forEach(chapter -> {
            plain(chapter, "title", chapter.title());
            plain(chapter, "summary", chapter.summary());
        });
        words.attract().ifPresent(facts -> facts.forEach(this::screen));
        words.screens().forEach(this::screen);
        words.questions().ifPresent(this::questions);
        words.glossary().values().forEach(term -> {
            plain(term, "term", term.term());
            plain(term, "meaning", term.meaning());
        });
        sheet(words.sheet());
        staff(words.staff());
    }

    private void screen(String id, ScreenWords screen) {
        plain(screen, "title", screen.title());
        found.add(new Phrase(places.of(screen, "text"), screen.text(), Phrase.Use.TEXT, "text"));
        screen.more().ifPresent(more -> found.add(new Phrase(places.of(screen, "more"), more, Phrase.Use.TEXT, "more")));
        screen.caution().ifPresent(caution -> plain(screen, "caution", caution));
        screen.picture().ifPresent(picture -> plain(screen, "picture", picture));
        screen.items().ifPresent(items -> items.forEach((itemId, item) -> {
            plain(item, "name", item.name());
            boolean action = !known || signScreens.contains(id) && levels.contains(itemId)
                    || signQuestions.contains(id) && itemId.equals(SignsQuestion.ACTION);
            item.text().ifPresent(text -> found.add(new Phrase(places.of(item, "text"), text,
                    action ? Phrase.Use.SIGN_TEXT : Phrase.Use.TEXT, itemId)));
            exercise(itemId, item);
        }));
        screen.notes().ifPresent(notes -> {
            for (int i = 0; i < notes.size(); i++) {
                found.add(new Phrase(places.of(screen, "notes", i), notes.get(i), Phrase.Use.PLAIN, "notes"));
            }
        });
    }

    private void questions(QuestionsWords questions) {
        texts(questions.labels(), _ -> Phrase.Use.LABEL);
        questions.each().forEach(this::screen);
    }

    private void exercise(String id, ItemWords item) {
        item.steps().ifPresent(steps -> {
            for (int i = 0; i < steps.size(); i++) {
                found.add(new Phrase(places.of(item, "steps", i), steps.get(i), Phrase.Use.TEXT, id));
            }
        });
        item.dose().ifPresent(dose -> found.add(new Phrase(places.of(item, "dose"), dose, Phrase.Use.TEXT, id)));
        item.easier().ifPresent(easier -> found.add(new Phrase(places.of(item, "easier"), easier, Phrase.Use.TEXT, id)));
        item.harder().ifPresent(harder -> found.add(new Phrase(places.of(item, "harder"), harder, Phrase.Use.TEXT, id)));
    }

    private void sheet(SheetWords sheet) {
        texts(sheet, component -> component.equals("signsAction") ? Phrase.Use.SIGN_TEXT : Phrase.Use.PLAIN);
        for (int i = 0; i < sheet.inFlare().size(); i++) {
            found.add(new Phrase(places.of(sheet, "inFlare", i), sheet.inFlare().get(i), Phrase.Use.SIGN_TEXT, "inFlare"));
        }
        texts(sheet.labels(), _ -> Phrase.Use.PLAIN);
    }

    private void staff(StaffWords staff) {
        Stream.of(staff.pin(), staff.panel(), staff.overview(), staff.ruler(), staff.print(), staff.counts(), staff.end(), staff.cleaning())
                .forEach(page -> texts(page, _ -> Phrase.Use.LABEL));
    }

    private void labels(Record labels) {
        texts(labels, _ -> Phrase.Use.LABEL);
    }

    /** Every string of a record. */
    private void texts(Record owner, Function<String, Phrase.Use> use) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getType() == String.class) {
                String name = component.getName();
                found.add(new Phrase(places.of(owner, name), text(owner, component), use.apply(name), name));
            }
        }
    }

    private static String text(Record owner, RecordComponent component) {
        try {
            return (String) component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the components of a public record can be read", e);
        }
    }

    private void plain(Record owner, String component, String text) {
        found.add(new Phrase(places.of(owner, component), text, Phrase.Use.PLAIN, component));
    }
}
