package org.backstory.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {

    @TempDir
    private Path folder;

    /** A text with the mark at the place of the finding, and the finding. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("{\n  \"a\": 1,\n¦}", "a comma stands before }; remove the comma"),
                arguments("{ \"a\": [1, ¦] }", "a comma stands before ]; remove the comma"),
                arguments("{\n  \"a\": 1\n  ¦\"b\": 2 }", "a comma is missing before this; add a comma"),
                arguments("{ \"a\" ¦1 }", "a colon is missing after the key; add a colon"),
                arguments("{ ¦a: 1 }", "a key must begin with \"; write the key in quotation marks"),
                arguments("{ \"a\": ¦'b' }", "the quotation mark ' stands where JSON wants \"; write \""),
                arguments("{ \"a\": ¦\u201cb\u201d }", "the quotation mark \u201c stands where JSON wants \"; write \""),
                arguments("{ ¦// why\n \"a\": 1 }", "JSON has no comments; remove the comment"),
                arguments("{\n \"a\": [1, 2¦\n\n", "the file ends too early; look for a missing \", } or ]"),
                arguments("{ \"a\": \"one¦\n two\" }",
                        "a line break, tab or control character stands inside a text; write \\n for a line break"),
                arguments("{ \"a\": \"b\" } ¦{}", "something stands after the end of the JSON; remove it"),
                arguments("{ \"a\": 1, ¦\"a\": 2 }", "the key 'a' stands twice in the same object; keep one of them"),
                arguments("{ \"\u00e1\": ¦null }", "null is not allowed; give a value or leave the key out"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String marked, String expected) throws IOException {
        String where = new Seeded(folder).write("a.json", marked);
        assertThat(read("a.json")).extracting(Finding::toString).containsExactly(where + ": error: " + expected);
    }

    @Test
    void neverQuotesTheParser() throws IOException {
        for (String text : List.of("{ \"a\": tru }", "{ \"a\": \"\\q\" }", "{ \"a\": 01 }", "{ \"a\": NaN }", "<html>", "]", "{ \"a\" }")) {
            new Seeded(folder).write("a.json", text);
            assertThat(read("a.json")).as(text).singleElement().asString()
                    .startsWith("a.json:1:").doesNotContain("REDACTED").doesNotContain("jackson").doesNotContain("Parser");
        }
    }

    @Test
    void keepsToItsLimits() throws IOException {
        assertThat(finding("[".repeat(33) + "]".repeat(33))).contains("nested deeper than 32 levels");
        assertThat(finding("\"" + "a".repeat(20_001) + "\"")).contains("a text is longer than 20,000 characters");
        assertThat(finding("{\"" + "a".repeat(201) + "\":1}")).contains("a key is longer than 200 characters");
        assertThat(finding("1".repeat(33))).contains("a number has more than 32 digits");
        assertThat(finding("[" + "1,".repeat(500_000) + "1]")).contains("more than 500,000 values");
        assertThat(finding("\"" + " ".repeat(5_000_000) + "\"")).isEqualTo(
                "a.json: error: the file is larger than 5 MB; make it smaller");
        assertThat(finding("[" + ("\"" + "\u00f1".repeat(10_000) + "\",").repeat(260) + "1]")).isEqualTo(
                "a.json: error: the file is larger than 5 MB; make it smaller");
    }

    @Test
    void takesWhatIsWithinTheLimits() throws IOException {
        new Seeded(folder).write("a.json", "[".repeat(32) + "]".repeat(32));
        assertThat(read("a.json")).isEmpty();
        new Seeded(folder).write("a.json", "\"" + "a".repeat(20_000) + "\"");
        assertThat(read("a.json")).isEmpty();
    }

    @Test
    void wantsUtf8WithoutByteOrderMark() throws IOException {
        Files.write(folder.resolve("a.json"), "{\n \"a\": \"Espa\u00f1ol\" }".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read("a.json")).extracting(Finding::toString)
                .containsExactly("a.json:2:12: error: a character here is not UTF-8; save the file as UTF-8");
        Files.writeString(folder.resolve("a.json"), "\uFEFF{}");
        assertThat(read("a.json")).extracting(Finding::toString)
                .containsExactly("a.json:1:1: error: the file begins with a byte order mark; save it as UTF-8 without one");
    }

    @Test
    void saysWhenThereIsNoFile() throws IOException {
        assertThat(read("b.json")).extracting(Finding::toString).containsExactly("b.json: error: the file is missing; add it");
        Files.createDirectory(folder.resolve("c.json"));
        assertThat(read("c.json")).extracting(Finding::toString)
                .containsExactly("c.json: error: this is not a file; put a file in its place");
        Files.writeString(folder.resolve("d.json"), " \n");
        assertThat(read("d.json")).extracting(Finding::toString)
                .containsExactly("d.json: error: the file holds no JSON; write a JSON object, beginning with {");
        Files.writeString(folder.resolve("e.json"), "// nothing yet\n");
        Findings findings = new Findings();
        assertThat(new JsonReader().allowingComments().read(folder.resolve("e.json"), "e.json", findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::toString)
                .containsExactly("e.json: error: the file holds no JSON; write a JSON object, beginning with {");
    }

    private String finding(String text) throws IOException {
        new Seeded(folder).write("a.json", text);
        return read("a.json").getFirst().toString();
    }

    private List<Finding> read(String name) {
        Findings findings = new Findings();
        new JsonReader().read(folder.resolve(name), name, findings);
        return findings.list();
    }
}
