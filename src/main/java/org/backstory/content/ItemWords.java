package org.backstory.content;

import java.util.Optional;
import org.backstory.json.Doc;

/** The words of a part, card, row, finding, line, level or sign. */
@Doc("The words of something on a screen.")
public record ItemWords(
        @Doc("Its name, as short as a button; for a warning sign the whole sentence.") String name,
        @Doc("One or two sentences, where the screen shows them.") Optional<String> text) {
}
