package org.backstory.content.check;

import java.util.List;
import java.util.Map;
import org.backstory.content.Item;
import org.backstory.content.ItemWords;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.Words;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Each part, card, row, line or sign of a screen has a name, a text exactly where the screen shows one, and nothing is left over. */
public final class ItemsWords implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        for (Words words : draft.words().values()) {
            draft.screensWithOwnWords().stream().distinct().forEach(screen -> {
                ScreenWords own = words.screens().get(screen.id());
                if (own != null) {
                    screen(draft, screen, own, findings);
                }
            });
        }
    }

    private static void screen(Draft draft, Screen screen, ScreenWords words, Findings findings) {
        Map<String, ItemWords> have = words.items().orElse(Map.of());
        List<String> want = screen.items().stream().map(Item::id).toList();
        List<String> missing = want.stream().filter(id -> !have.containsKey(id)).distinct().toList();
        missing.forEach(id -> findings.error(draft.places().of(words, "items"),
                "'" + id + "' on the screen '" + screen.id() + "' has no words", "add them under '" + id + "' in 'items'"));
        have.keySet().stream().filter(id -> !want.contains(id)).forEach(id -> findings.error(
                draft.places().key(words, "items", id), "the screen '" + screen.id() + "' has no '" + id + "'",
                Nearest.to(id, missing.isEmpty() ? want : missing).map(near -> "did you mean '" + near + "'?").orElse("remove its words")));
        screen.items().stream().filter(item -> have.containsKey(item.id())).distinct()
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
