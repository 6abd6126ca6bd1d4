package org.backstory.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersLoaderTest {

    @TempDir
    private Path folder;
    private final Findings findings = new Findings();

    @Test
    void readsEverythingAndNothing() throws IOException {
        new Seeded(folder).write("a.json", "{ \"date\": \"2026-11-22\", \"told\": [\"Ya lo tuve.\"], \"ask\": [\"¿Qué?\"], \"goals\": [\"Caminar\"] }");
        assertThat(load()).contains(new AnswersFile(Optional.of(LocalDate.of(2026, 11, 22)), Optional.of(List.of("Ya lo tuve.")),
                Optional.of(List.of("¿Qué?")), Optional.of(List.of("Caminar"))));
        new Seeded(folder).write("a.json", "{}");
        assertThat(load().orElseThrow().answers()).isEqualTo(new Told(List.of(), List.of(), List.of()));
        assertThat(findings.list()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("{ ¦\"tolld\": [] }", "the key 'tolld' is unknown here; did you mean 'told'?"),
                arguments("{ \"told\": ¦\"It hurts.\" }", "'told' is text; write a list in [ ]"),
                arguments("{ \"told\": ¦[] }", "'told' has 0 entries; give 1 to 10"),
                arguments("{ \"ask\": [\"A?\",\n ¦7] }", "an entry of 'ask' is a number; write text in quotation marks"),
                arguments("{ \"date\": ¦\"22.11.2026\" }", "'22.11.2026' is not a day; write year, month and day as 2026-11-22"),
                arguments("{ \"goals\": [\"Walk\", ¦\"Walk\\nrun\"] }", "a line of 'goals' is broken; write one line each"),
                arguments("{ \"goals\": [¦\"" + "Walk ".repeat(30) + "far\"] }", "a line of 'goals' has 153 characters; write at most 120"),
                arguments("{ \"goals\": [¦\"走路\"] }", "the font has no sign for a character in a line of 'goals'; use letters, digits and common signs"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String marked, String expected) throws IOException {
        String where = new Seeded(folder).write("a.json", marked);
        assertThat(load()).isEmpty();
        assertThat(findings.list()).extracting(Finding::toString).containsExactly(where + ": error: " + expected);
    }

    private Optional<AnswersFile> load() {
        return new AnswersLoader().load(folder.resolve("a.json"), findings);
    }
}
