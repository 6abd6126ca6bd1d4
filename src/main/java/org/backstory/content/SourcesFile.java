package org.backstory.content;

import java.util.List;
import org.backstory.json.Doc;

/** The file {@code sources.json}. */
@Doc("Every work that the pack cites.")
public record SourcesFile(@Doc("The citations, by author.") List<Source> sources) {
}
