package org.backstory.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.backstory.finding.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BinderTest {

    public enum Size { SMALL, VERY_LARGE }

    public sealed interface Form {
        @Kind("round")
        record Round(double radius) implements Form {
        }

        @Kind("square")
        record Square(int side) implements Form {
        }
    }

    public record Inner(String name) {
    }

    public record Whole(@Id String id, @Doc("Says it. Twice.") String text, @Bounds(min = 1, max = 9) int number, boolean on,
            LocalDate day, Size size, Form form, @Bounds(min = 1, max = 3) List<Inner> list, @Bounds(max = 5) List<Integer> numbers,
            @Id Map<String, Inner> map, @Id Optional<List<String>> ids, Optional<Double> real) {
    }

    private static final String GOOD = """
            {
              "$schema": "x",
              "id": "an-id",
              "text": "Text",
              "number": 3,
              "on": true,
              "day": "2026-11-22",
              "size": "very-large",
              "form": { "kind": "round", "radius": 2 },
              "list": [ { "name": "one" }, { "name": "two" } ],
              "numbers": [1, 2],
              "map": { "key": { "name": "three" } },
              "real": 1.5
            }
            """;

    @TempDir
    private Path folder;
    private final Places places = new Places();

    @Test
    void bindsEveryType() throws IOException {
        Findings findings = new Findings();
        Whole whole = bind(GOOD, findings).orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(whole).isEqualTo(new Whole("an-id", "Text", 3, true, LocalDate.of(2026, 11, 22), Size.VERY_LARGE, new Form.Round(2),
                List.of(new Inner("one"), new Inner("two")), List.of(1, 2), Map.of("key", new Inner("three")), Optional.empty(),
                Optional.of(1.5)));
    }

    @Test
    void remembersPlaces() throws IOException {
        Whole whole = bind(GOOD, new Findings()).orElseThrow();
        assertThat(places.of(whole)).isEqualTo(new Where("a.json", 1, 1));
        assertThat(places.of(whole, "text")).isEqualTo(new Where("a.json", 4, 11));
        assertThat(places.of(whole, "list", 1)).isEqualTo(new Where("a.json", 10, 32));
        assertThat(places.of(whole.list().get(1), "name")).isEqualTo(new Where("a.json", 10, 42));
        assertThat(places.key(whole, "map", "key")).isEqualTo(new Where("a.json", 12, 12));
        assertThat(places.of(whole, "map", "key")).isEqualTo(new Where("a.json", 12, 19));
        assertThat(places.of(whole, "ids")).as("absent: the record").isEqualTo(new Where("a.json", 1, 1));
    }

    /** What to replace in the good file, by what, with the mark at the place of the finding, and the finding. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("\"id\"", "¦\"colour\": \"x\", \"id\"", "the key 'colour' is unknown here; the keys are id, text, number, on, day, "
                        + "size, form, list, numbers, map, ids, real"),
                arguments("\"real\"", "¦\"rael\"", "the key 'rael' is unknown here; did you mean 'real'?"),
                arguments("\"name\": \"one\"", "\"name\": \"one\", ¦\"$schema\": \"x\"", "the key '$schema' is unknown here; the keys are name"),
                arguments("{ \"name\": \"one\" }", "¦{ }", "the key 'name' is missing; add it"),
                arguments("\"an-id\"", "¦\"An id\"", "'An id' is not an id; use lower-case letters, digits and single hyphens, "
                        + "beginning with a letter, at most 60 characters"),
                arguments("\"key\"", "¦\"a_key\"", "'a_key' is not an id; use lower-case letters, digits and single hyphens, "
                        + "beginning with a letter, at most 60 characters"),
                arguments("\"Text\"", "¦\" \"", "'text' is empty; write the words or remove the key"),
                arguments("\"Text\"", "¦7", "'text' is a number; write text in quotation marks"),
                arguments("\"Text\"", "¦\"" + "a".repeat(10_000) + "\"", "'text' has 10000 characters; use at most 2000"),
                arguments("\"Text\"", "¦\"a\\u0007b\"", "'text' holds a control character; remove it"),
                arguments("\"Text\"", "¦null", "null is not allowed; give a value or leave the key out"),
                arguments("3,", "¦\"3\",", "'number' is text; write a whole number"),
                arguments("3,", "¦3.5,", "'number' is 3.5; give a whole number"),
                arguments("3,", "¦3000000000,", "'number' is 3000000000; give a whole number"),
                arguments("3,", "¦10,", "'number' is 10; give 1 to 9"),
                arguments("true", "¦\"yes\"", "'on' is text; write true or false"),
                arguments("\"2026-11-22\"", "¦\"2026-02-30\"", "'2026-02-30' is not a day; write year, month and day as 2026-11-22"),
                arguments("\"very-large\"", "¦\"very-lagre\"", "'size' cannot be 'very-lagre'; did you mean 'very-large'?"),
                arguments("\"very-large\"", "¦\"huge\"", "'size' cannot be 'huge'; use one of small, very-large"),
                arguments("\"kind\": \"round\"", "\"kind\": ¦\"rond\"", "'kind' cannot be 'rond'; did you mean 'round'?"),
                arguments("{ \"kind\": \"round\", \"radius\": 2 }", "¦{ \"radius\": 2 }", "the key 'kind' is missing; write one of round, square"),
                arguments("[ { \"name\": \"one\" }, { \"name\": \"two\" } ]", "¦[]", "'list' has 0 entries; give 1 to 3"),
                arguments("[ { \"name\": \"one\" }, { \"name\": \"two\" } ]", "¦{ }", "'list' is an object; write a list in [ ]"),
                arguments("[1, 2]", "[1, ¦6]", "an entry of 'numbers' is 6; give 0 to 5"),
                arguments("1.5", "¦1e400", "'real' is 1e400; give a smaller number"),
                arguments("3,", "¦1e999999999,", "'number' is 1e999999999; give a whole number"),
                arguments("1.5", "¦true", "'real' is true or false; write a number"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String old, String fault, String expected) throws IOException {
        Seeded seeded = new Seeded(folder);
        seeded.write("a.json", GOOD);
        String where = seeded.plant("a.json", old, fault);
        Findings findings = new Findings();
        read(findings);
        assertThat(findings.list()).extracting(Finding::toString).containsExactly(where + ": error: " + expected);
    }

    @Test
    void reportsEverythingAtOnce() throws IOException {
        Findings findings = new Findings();
        assertThat(bind("{ \"id\": \"A\", \"nmuber\": 3, \"on\": 1, \"list\": [ {}, { \"name\": 2 } ] }", findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::problem).containsExactlyInAnyOrder(
                "'A' is not an id", "the key 'nmuber' is unknown here", "the key 'text' is missing", "the key 'number' is missing",
                "'on' is a number", "the key 'day' is missing", "the key 'size' is missing", "the key 'form' is missing",
                "the key 'name' is missing", "'name' is a number", "the key 'numbers' is missing", "the key 'map' is missing");
        assertThat(findings.list()).extracting(Finding::remedy).contains("add it: says it", "did you mean 'number'?");
    }

    private Optional<Whole> bind(String text, Findings findings) throws IOException {
        new Seeded(folder).write("a.json", text);
        return read(findings);
    }

    private Optional<Whole> read(Findings findings) {
        return new JsonReader().read(folder.resolve("a.json"), "a.json", findings)
                .flatMap(value -> new Binder(places, findings).bind(value, Whole.class));
    }
}
