package org.backstory.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in the tour that staff give: where it is, what is wrong and what would be right. */
class GuideFaultsTest {

    @TempDir
    private Path temp;

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("pack.json", "\"screen\": \"explore\"", "\"screen\": \u00a6\"exlore\"",
                        "error: there is no screen 'exlore'; did you mean 'explore'?"),
                arguments("pack.json", "\"chosen\": \"discs\"", "\"chosen\": \u00a6\"dics\"",
                        "error: the screen 'explore' has no 'dics'; did you mean 'discs'?"),
                arguments("pack.json", "\"id\": \"ask\"", "\"id\": \u00a6\"look\"", "error: two steps have the id 'look'; use another id"),
                arguments("pack.json", "\"steps\": [\n      { \"id\": \"look\", \"screen\": \"explore\", \"chosen\": \"discs\", \"seconds\": 20 }",
                        "\"steps\": \u00a6[\n      { \"id\": \"look\", \"screen\": \"explore\", \"chosen\": \"discs\", \"seconds\": 5 }",
                        "error: the steps take 35 seconds together; let them take 40 to 90"),
                arguments("words/en.json", "\"look\": \"This is a disc.\"", "\u00a6\"lok\": \"This is a disc.\"",
                        "error: the guided tour has no step 'lok'; did you mean 'look'?"),
                arguments("words/en.json", "\"guide\": {\n    \"look\": \"This is a disc.\",", "\"guide\": \u00a6{",
                        "error: the step 'look' of the guided tour has no words; add them under 'look' in 'guide'"),
                arguments("words/es.json", "\"ask\": \"\u00bfQu\u00e9 va a hacer primero?\"", "\"ask\": \u00a6\"Gracias.\"",
                        "error: the last step of the guided tour is not a question; let it ask what the patient will do, in their own words"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String file, String old, String fault, String expected) throws IOException {
        Seeded pack = Seeded.copy(Path.of("src/test/resources/packs/tiny"), temp.resolve("pack"));
        String where = pack.plant(file, old, fault);
        Findings findings = new Findings();
        new PackLoader().load(pack.root(), findings);
        assertThat(findings.list()).extracting(Finding::toString).contains(where + ": " + expected);
    }
}
