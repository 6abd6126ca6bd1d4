package org.backstory.content.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backstory.content.Item;
import org.backstory.content.ItemWords;
import org.backstory.content.ScreenWords;
import org.backstory.content.WordsFile;
import org.backstory.content.questions.Question;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Each part, card, row, line or sign of a screen has a name, a text exactly where the screen shows one, and nothing is left over. */
public final class ItemsWords implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        for (WordsFile words : draft.words().values()) {
            draft.screensWithOwnWords().stream().distinct().forEach(screen -> {
                ScreenWords own = words.screens().get(screen.id());
                if (own != null) {
                    items(draft, "screen '" + screen.id() + "'", screen.items(), own, findings);
                }
            });
            words.questions().ifPresent(questions -> draft.questions().stream().distinct()
                    .filter(question -> questions.each().containsKey(question.id())).forEach(question -> items(draft,
                            "question '" + question.id() + "'", items(question), questions.each().get(question.id()), findings)));
        }
    }

    private static List<Item> items(Question question) {
        return Stream.concat(question.named().stream().map(Item::named), question.told().stream().map(Item::told)).toList();
    }

    private static void items(Draft draft, String name, List<Item> items, ScreenWords words, Findings findings) {
        Map<String, ItemWords> have = words.items().orElse(Map.of());
        List<String> want = items.stream().map(Item::id).toList();
        List<String> missing = want.stream().filter(id -> !have.containsKey(id)).distinct().toList();
        missing.forEach(id -> findings.error(draft.places().of(words, "items"),
                "'" + id + "' on the " + name + " has no words", "add them under '" + id + "' in 'items'"));
        have.keySet().stream().filter(id -> !want.contains(id)).forEach(id -> findings.error(
                draft.places().key(words, "items", id), "the " + name + " has no '" + id + "'",
                Nearest.to(id, missing.isEmpty() ? want : missing).map(near -> "did you mean '" + near + "'?").orElse("remove its words")));
        items.stream().filter(item -> have.containsKey(item.id())).distinct()
                .forEach(item -> text(draft, item, have.get(item.id()), findings));
    }

    private static void text(Draft draft, Item item, ItemWords words, Findings findings) {
        if (item.text() && words.text().isEmpty()) {
            findings.error(draft.places().of(words), "'" + item.id() + "' has no text", "add the key 'text': the screen shows it");
        }
        if (!item.text() && words.text().isPresent()) {
            findings.error(draft.places().of(words, "text"), "the text of '" + item.id() + "' is shown nowhere",
                    "remove it: only the name is shown here");
        }
    }
}
