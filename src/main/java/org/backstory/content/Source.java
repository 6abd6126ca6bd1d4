package org.backstory.content;

import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A citation. Shown as it is in every language. */
@Doc("A citation. It is shown as it is in every language; links are shown and never opened.")
public record Source(
        @Doc("The id by which screens name it.") @Id String id,
        @Doc("Authors or organization.") String authors,
        @Doc("Title of the work.") String title,
        @Doc("Where it was published: journal, volume, pages, or publisher.") String published,
        @Doc("Year of publication.") @Bounds(min = 1900, max = 2100) int year,
        @Doc("A DOI, PMID or address, for people who want to look it up.") Optional<String> link) {
}
