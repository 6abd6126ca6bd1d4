package org.backstory.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backstory.content.MarkedText;
import org.backstory.content.Term;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Marks of terms are complete, stand only where the screen makes them touchable, and name terms of the glossary. */
public final class TermMarks implements Rule {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]|\\*\\*|`|https?:");

    @Override
    public void check(Draft draft, Findings findings) {
        List<String> known = draft.terms().stream().map(Term::id).toList();
        Set<String> marked = new HashSet<>();
        for (WordsFile words : draft.words().values()) {
            Phrases.in(draft, words).forEach(phrase -> {
                form(phrase, findings);
                MarkedText.parse(phrase.text()).terms().forEach(term -> {
                    marked.add(term);
                    if (draft.glossary().isPresent() && !known.contains(term)) {
                        findings.error(phrase.where(), "there is no term '" + term + "' in glossary.json",
                                Nearest.remedy(term, known, "add it there, or remove the mark"));
                    }
                });
            });
        }
        if (draft.file().isPresent() && draft.words().size() == draft.file().get().languages().size()) {
            draft.terms().stream().filter(term -> !marked.contains(term.id())).forEach(term -> findings.warning(
                    draft.places().of(term, "id"), "no text marks the term '" + term.id() + "'",
                    "mark it as [shown words](" + term.id() + ") or remove it"));
        }
    }

    private static void form(Phrase phrase, Findings findings) {
        boolean running = phrase.use() == Phrase.Use.TEXT || phrase.use() == Phrase.Use.SIGN_TEXT;
        MarkedText text = MarkedText.parse(phrase.text());
        if (text.plain().indexOf('[') >= 0 || text.plain().indexOf(']') >= 0) {
            findings.error(phrase.where(), "a bracket here belongs to no complete mark", "mark a term as [shown words](term-id)");
        }
        if (!running && !text.terms().isEmpty()) {
            findings.error(phrase.where(), "a term is marked where it cannot be touched", "mark it in 'text' or 'more'");
        }
        if (!running && phrase.text().indexOf('\n') >= 0) {
            findings.error(phrase.where(), "a line break stands in a text of one line", "remove it");
        } else if (phrase.text().replace("\n\n", "").indexOf('\n') >= 0) {
            findings.error(phrase.where(), "a single line break does nothing", "write \\n\\n between paragraphs");
        }
        if (MARKUP.matcher(phrase.text()).find()) {
            findings.error(phrase.where(), "markup or an address would be shown as it is written", "write plain words");
        }
    }
}
