package org.backstory.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;

/** What a visitor told, as a file: for staff who print a page for somebody, and for tests. Every key may be left out. */
@Doc("What a visitor told, for a visit sheet. One statement a line, in the language of the sheet. Every key may be left out.")
public record AnswersFile(
        @Doc("The day of the visit, for example 2026-11-22. Without it, today.") Optional<LocalDate> date,
        @Doc("What the visitor told.") @Bounds(min = 1, max = 10) Optional<List<String>> told,
        @Doc("What the visitor wants to ask.") @Bounds(min = 1, max = 5) Optional<List<String>> ask,
        @Doc("What the visitor wants to be able to do.") @Bounds(min = 1, max = 5) Optional<List<String>> goals) {

    /** What was told; nothing where the file says nothing. */
    public Told answers() {
        return new Told(told.orElse(List.of()), ask.orElse(List.of()), goals.orElse(List.of()));
    }
}
