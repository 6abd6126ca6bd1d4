package org.backstory.content.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backstory.content.Attraction;
import org.backstory.content.Screen;
import org.backstory.content.Strength;
import org.backstory.content.Term;
import org.backstory.content.WordsFile;
import org.backstory.content.questions.Question;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.json.Choices;

/** Each words file has words for every chapter, screen, question, term and strength, and for nothing else. */
public final class CompleteWords implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        List<String> strengths = Arrays.stream(Strength.values()).map(Choices::name).toList();
        for (WordsFile words : draft.words().values()) {
            compare(draft, words, "strengths", "strength", words.strengths(), strengths, findings);
            if (draft.whole()) {
                compare(draft, words, "attract", "fact", words.attract().orElse(Map.of()), draft.attractions().stream().map(Attraction::id).toList(), findings);
                compare(draft, words, "chapters", "chapter", words.chapters(), List.copyOf(draft.chapters().keySet()), findings);
                compare(draft, words, "screens", "screen", words.screens(),
                        draft.screens().stream().map(Screen::id).distinct().toList(), findings);
            }
            words.questions().ifPresent(questions -> {
                if (draft.questionnaire().isPresent()) {
                    compare(draft, questions, "each", "question", questions.each(),
                            draft.questions().stream().map(Question::id).distinct().toList(), findings);
                }
            });
            if (draft.glossary().isPresent()) {
                compare(draft, words, "glossary", "term", words.glossary(), draft.terms().stream().map(Term::id).toList(), findings);
            }
        }
    }

    private static void compare(Draft draft, Record words, String component, String what, Map<String, ?> have, List<String> want,
            Findings findings) {
        List<String> missing = want.stream().filter(id -> !have.containsKey(id)).toList();
        missing.forEach(id -> findings.error(draft.places().of(words, component), "the " + what + " '" + id + "' has no words",
                "add them under '" + id + "' in '" + component + "'"));
        have.keySet().stream().filter(id -> !want.contains(id)).forEach(id -> findings.error(
                draft.places().key(words, component, id), "there is no " + what + " '" + id + "'",
                Nearest.to(id, missing.isEmpty() ? want : missing).map(near -> "did you mean '" + near + "'?").orElse("remove its words")));
    }
}
