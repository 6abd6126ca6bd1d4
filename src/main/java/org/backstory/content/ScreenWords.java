package org.backstory.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** The words of a screen. */
@Doc("The words of a screen. A term of the glossary is marked as [shown words](term-id); a blank line begins a paragraph.")
public record ScreenWords(
        @Doc("The headline: the main message.") String title,
        @Doc("The text: with the title at most 60 words, better 45.") String text,
        @Doc("More, behind a touch. Then in every language.") Optional<String> more,
        @Doc("A short line that stays in sight: when to stop. Only screens of the kind exercise have it.") Optional<String> caution,
        @Doc("What the picture shows, for people who cannot see it.") Optional<String> picture,
        @Doc("The words of the parts, cards, rows, findings, lines, levels, signs and exercises, by id.") @Id Optional<Map<String, ItemWords>> items,
        @Doc("Notes for somebody who shows the screen to a group: what to say, what to touch, what to ask. Only speakers see them. Then in every language.")
        @Bounds(min = 1, max = 6) Optional<List<String>> notes) {

    /** The words of an item of the screen. */
    public ItemWords item(String id) {
        return items.orElseThrow().get(id);
    }
}
