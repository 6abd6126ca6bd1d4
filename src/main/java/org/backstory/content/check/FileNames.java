package org.backstory.content.check;

import java.util.regex.Pattern;
import org.backstory.finding.Findings;

/** A chapter's id and a words file's language are the names of their files, and the languages are language tags. */
public final class FileNames implements Rule {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapters().forEach((name, chapter) -> {
            if (!name.equals(chapter.id())) {
                findings.error(draft.places().of(chapter, "id"), "the chapter's id is '" + chapter.id() + "'",
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
                if (!TAG.matcher(pack.languages().get(i)).matches()) {
                    findings.error(draft.places().of(pack, "languages", i), "'" + pack.languages().get(i) + "' is not a language tag",
                            "write a tag like en, es or zh-Hans");
                }
            }
        });
    }
}
