package org.backstory.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backstory.content.ExploreScreen;
import org.backstory.content.KnowledgeCheckScreen;
import org.backstory.content.LabScreen;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.StoryScreen;
import org.backstory.content.WelcomeScreen;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;

/** What a screen may have (more text, a description of its picture) it has in every language or in none. */
public final class OptionalWords implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        for (Screen screen : draft.screensWithOwnWords()) {
            sameEverywhere(draft, screen, "more", ScreenWords::more, findings);
            if (screen instanceof WelcomeScreen || screen instanceof StoryScreen || screen instanceof ExploreScreen
                    || screen instanceof LabScreen || screen instanceof KnowledgeCheckScreen check && check.picture().isPresent()) {
                draft.words().values().stream().map(words -> words.screens().get(screen.id()))
                        .filter(words -> words != null && words.picture().isEmpty())
                        .forEach(words -> findings.error(draft.places().of(words),
                                "the screen '" + screen.id() + "' does not say what its picture shows",
                                "add the key 'picture' for people who cannot see it"));
            } else {
                sameEverywhere(draft, screen, "picture", ScreenWords::picture, findings);
            }
        }
    }

    private static void sameEverywhere(Draft draft, Screen screen, String component, Function<ScreenWords, Optional<String>> part,
            Findings findings) {
        List<WordsFile> translated = draft.words().values().stream().filter(words -> words.screens().containsKey(screen.id())).toList();
        Optional<WordsFile> with = translated.stream().filter(words -> part.apply(words.screens().get(screen.id())).isPresent()).findFirst();
        with.ifPresent(other -> translated.stream().map(words -> words.screens().get(screen.id()))
                .filter(words -> part.apply(words).isEmpty())
                .forEach(words -> findings.error(draft.places().of(words),
                        "the screen '" + screen.id() + "' has no '" + component + "' here, but has it in '" + other.language() + "'",
                        "add it, or remove it there")));
    }
}
