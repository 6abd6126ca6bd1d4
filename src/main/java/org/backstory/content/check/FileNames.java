package org.backstory.content.check;

import org.backstory.finding.Findings;
import org.backstory.json.LanguageTag;

/** A chapter's and a figure's id and a words file's language are the names of their files, and the languages are language tags. */
public final class FileNames implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapters().forEach((name, chapter) -> {
            if (!name.equals(chapter.id())) {
                findings.error(draft.places().of(chapter, "id"), "the chapter's id is '" + chapter.id() + "'",
                        "write '" + name + "', the name of the file");
            }
        });
        draft.figures().forEach((name, figure) -> {
            if (!name.equals(figure.id())) {
                findings.error(draft.places().of(figure, "id"), "the figure's id is '" + figure.id() + "'",
                        "write '" + name + "', the name of the file");
            }
        });
        draft.words().forEach((name, words) -> {
            if (!name.equals(words.language())) {
                findings.error(draft.places().of(words, "language"), "the language is '" + words.language() + "'",
                        "write '" + name + "', the name of the file");
            }
        });
        draft.file().ifPresent(pack -> {
            for (int i = 0; i < pack.languages().size(); i++) {
                if (!LanguageTag.isTag(pack.languages().get(i))) {
                    findings.error(draft.places().of(pack, "languages", i), "'" + pack.languages().get(i) + "' is not a language tag",
                            LanguageTag.REMEDY);
                }
            }
        });
    }
}
