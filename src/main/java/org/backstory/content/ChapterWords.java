package org.backstory.content;

import org.backstory.json.Doc;

/** Title and summary of a chapter. */
@Doc("Title and summary of a chapter.")
public record ChapterWords(
        @Doc("The title, as on the home screen.") String title,
        @Doc("One short sentence under the title.") String summary) {
}
