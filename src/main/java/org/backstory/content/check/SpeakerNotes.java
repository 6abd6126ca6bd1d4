package org.backstory.content.check;

import java.util.List;
import java.util.Optional;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;

/**
 * Notes are read at a glance while somebody speaks: each has at most 40 words, and a screen has them in every language or
 * in none. Reading levels are for visitors and do not count here.
 */
public final class SpeakerNotes implements Rule {

    private static final int MOST = 40;

    @Override
    public void check(Draft draft, Findings findings) {
        for (WordsFile words : draft.words().values()) {
            Passages.of(words).values().forEach(screen -> notes(draft, screen, findings));
            words.questions().ifPresent(questions -> questions.each().values().stream().filter(question -> question.notes().isPresent())
                    .forEach(question -> findings.error(draft.places().of(question, "notes"), "a question has notes",
                            "remove them: nobody speaks to a group about the self-check")));
        }
        draft.screensWithOwnWords().forEach(screen -> everywhere(draft, screen, findings));
    }

    private static void notes(Draft draft, ScreenWords screen, Findings findings) {
        List<String> notes = screen.notes().orElse(List.of());
        for (int i = 0; i < notes.size(); i++) {
            int count = notes.get(i).strip().split("\\s+").length;
            if (count > MOST) {
                findings.error(draft.places().of(screen, "notes", i), "a note has " + count + " words",
                        "use at most " + MOST + ", or make two of it");
            }
        }
    }

    private static void everywhere(Draft draft, Screen screen, Findings findings) {
        List<WordsFile> translated = draft.words().values().stream().filter(words -> words.screens().containsKey(screen.id())).toList();
        Optional<WordsFile> with = translated.stream().filter(words -> words.screens().get(screen.id()).notes().isPresent()).findFirst();
        with.ifPresent(other -> translated.stream().map(words -> words.screens().get(screen.id())).filter(words -> words.notes().isEmpty())
                .forEach(words -> findings.error(draft.places().of(words), "the screen '" + screen.id()
                        + "' has no 'notes' here, but has them in '" + other.language() + "'", "add them, or remove them there")));
    }
}
