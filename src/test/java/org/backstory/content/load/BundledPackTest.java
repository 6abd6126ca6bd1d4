package org.backstory.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a copy of the bundled pack makes one finding more than the pack has by itself: nothing follows from it. */
class BundledPackTest {

    private static final Path BUNDLED = Path.of("content/back-pain");

    @TempDir
    private Path temp;

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("words/en.json", "\"themeDark\": \"", "\"themeDark\": \u00a6\"{n} ", "{n} is not filled in here"),
                arguments("words/es.json", "\"language\": \"es\"", "\"language\": \u00a6\"es-419\"", "the language is 'es-419'"),
                arguments("pack.json", "\"due\": \"2027-11-22\"", "\"due\": \u00a6\"2025-11-22\"", "the review is due before"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultIsOneFinding(String file, String old, String fault, String expected) throws IOException {
        List<String> before = findings(BUNDLED);
        Seeded pack = Seeded.copy(BUNDLED, temp.resolve("pack"));
        String where = pack.plant(file, old, fault);
        List<String> more = new ArrayList<>(findings(pack.root()));
        more.removeAll(before);
        assertThat(more).singleElement().asString().startsWith(where + ": error: " + expected);
    }

    private static List<String> findings(Path folder) {
        Findings findings = new Findings();
        new PackLoader().load(folder, findings);
        return findings.list().stream().map(Finding::toString).toList();
    }
}
