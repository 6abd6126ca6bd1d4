package org.backstory.content;

import org.backstory.json.Doc;

/** The explanation of a term. */
@Doc("The explanation of a term.")
public record TermWords(
        @Doc("The word as it is looked up.") String term,
        @Doc("What it means, in one or two short sentences.") String meaning) {
}
