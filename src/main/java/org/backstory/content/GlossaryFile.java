package org.backstory.content;

import java.util.List;
import org.backstory.json.Doc;

/** The file {@code glossary.json}. */
@Doc("The words that the pack teaches.")
public record GlossaryFile(@Doc("The terms.") List<Term> terms) {
}
