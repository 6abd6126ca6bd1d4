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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in a pack that is otherwise good: the finding says where it is, what is wrong and what would be right. */
class PackFaultsTest {

    @TempDir
    private Path temp;
    private Seeded pack;

    @BeforeEach
    void copy() throws IOException {
        pack = Seeded.copy(Path.of("src/test/resources/packs/tiny"), temp.resolve("pack"));
    }

    /** File, text that stands there once, what it becomes, with the mark at the place of the finding, and the finding. */
    static Stream<Arguments> structure() {
        return Stream.of(
                arguments("chapters/back.json", "\"id\": \"story\"", "\"id\": ¦\"home\"",
                        "error: the screen id 'home' is already used at pack.json:16:29; use another id"),
                arguments("chapters/back.json", "\"id\": \"changed\"", "\"id\": ¦\"well\"",
                        "error: the item id 'well' is already used at chapters/back.json:33:17; use another id"),
                arguments("pack.json", "[\"back\"]", "[\"back\", ¦\"back\"]",
                        "error: the chapter id 'back' is already used at pack.json:13:16; use another id"),
                arguments("pack.json", "\"screens\": [\n    { \"kind\": \"welcome\", \"id\": \"welcome\", \"picture\": \"spine\" },\n    { \"kind\": \"home\"",
                        "\"screens\": ¦[\n    { \"kind\": \"welcome\", \"id\": \"welcome\", \"picture\": \"spine\" },\n    { \"kind\": \"about\"",
                        "error: the pack has no screen of the kind home; add one"),
                arguments("pack.json", "{ \"kind\": \"about\", \"id\": \"about\" }", "{ \"kind\": \"about\", \"id\": \"about\" },\n ¦{ \"kind\": \"about\", \"id\": \"b\" }",
                        "error: the pack has a second screen of the kind about; keep one of them"),
                arguments("chapters/back.json", "\"screens\": [", "\"screens\": [ ¦{ \"kind\": \"home\", \"id\": \"b\" },",
                        "error: a screen of the kind home does not belong in a chapter; move it to pack.json"),
                arguments("chapters/back.json", "\"id\": \"back\"", "\"id\": ¦\"spine\"",
                        "error: the chapter's id is 'spine'; write 'back', the name of the file"),
                arguments("words/es.json", "\"language\": \"es\"", "\"language\": ¦\"en\"",
                        "error: the language is 'en'; write 'es', the name of the file"),
                arguments("pack.json", "\"due\": \"2027-01-10\"", "\"due\": ¦\"2026-01-10\"",
                        "error: the review is due before the words are written; write a later day"),
                arguments("pack.json", "\"on\": \"2026-02-01\"", "\"on\": ¦\"2025-12-31\"",
                        "error: this review is older than the words; have the words reviewed, or correct the day"),
                arguments("pack.json", "[\"back\"]", "[¦\"bakc\"]", "error: the file chapters/bakc.json is missing; did you mean 'back'?"),
                arguments("pack.json", "[\"back\"]", "[\"back\", ¦\"aux\"]", "error: 'aux' cannot be the name of a file; "
                        + "use letters, digits and single hyphens"),
                arguments("pack.json", "\"es\"]", "¦\"../es\"]", "error: '../es' cannot be the name of a file; "
                        + "use letters, digits and single hyphens"),
                arguments("pack.json", "\"es\"]", "\"es\", ¦\"french\"]", "error: 'french' is not a language tag; "
                        + "write a tag like en, es or zh-Hans"),
                arguments("chapters/back.json", "\"id\": \"changed\", \"picture\": \"spine\"", "\"id\": \"changed\", \"picture\": ¦\"spin\"",
                        "error: the file illustrations/spin.svg is missing; did you mean 'spine'?"),
                arguments("chapters/back.json", "{ \"id\": \"changed\", \"picture\": \"spine\" }\n      ],",
                        "{ \"id\": \"changed\", \"picture\": \"sign\" }\n      ],\n      \"divider\": ¦50,",
                        "error: the two pictures have different sizes: 100 x 100 and 120 x 100; "
                                + "give both the same viewBox, or remove the divider"),
                arguments("chapters/back.json", "\"lit\": [\"discs\"]", "\"lit\": [¦\"dics\"]",
                        "error: the picture spine has no part 'dics'; did you mean 'discs'?"),
                arguments("chapters/back.json", "\"shows\": [\"bones\", \"discs\"]", "\"shows\": [\"bones\", ¦\"nerves\"]",
                        "error: the picture spine has no part 'nerves'; use one of bones, discs, skin"),
                arguments("chapters/back.json", "[50, 50]", "¦[50, 101]",
                        "error: this is not a point of the picture spine; write x and y, each inside of the picture"),
                arguments("pack.json", "{ \"kind\": \"home\", \"id\": \"home\" }", "¦{ \"kind\": \"people\", \"id\": \"home\","
                        + " \"rows\": [{ \"id\": \"a\", \"lit\": 1, \"of\": 2 }], \"strength\": \"model\", \"sources\": [\"book-2020\"] }",
                        "error: a screen of the kind people does not belong here; move it into a chapter"),
                arguments("chapters/back.json", "\"kind\": \"cards\"", "\"kind\": ¦\"card\"",
                        "error: 'kind' cannot be 'card'; did you mean 'cards'?"),
                arguments("glossary.json", "\"picture\": \"spine\", \"lit\": ", "\"lit\": ¦",
                        "error: parts are lit, but there is no picture; add 'picture' or remove 'lit'"),
                arguments("chapters/back.json", "[20, 40, 60]", "¦[20]",
                        "error: there are not enough ages to choose from; give at least two"),
                arguments("glossary.json", "\"lit\": [\"discs\"]", "\"lit\": [¦\"disc\"]",
                        "error: the picture spine has no part 'disc'; did you mean 'discs'?"),
                arguments("chapters/back.json", "\"paper-2021\"", "¦\"paper-2012\"",
                        "error: there is no source 'paper-2012' in sources.json; did you mean 'paper-2021'?"),
                arguments("chapters/back.json", "[\"book-2020\", \"paper-2021\"]", "[\"paper-2021\", ¦\"paper-2021\"]",
                        "error: the source 'paper-2021' stands twice; remove one"),
                arguments("sources.json", "{ \"id\": \"paper-2021\"", "{ \"id\": ¦\"old\", \"authors\": \"C\", \"title\": \"D\","
                        + " \"published\": \"E\", \"year\": 1999 },\n { \"id\": \"paper-2021\"",
                        "warning: no screen names the source 'old'; name it or remove it"),
                arguments("chapters/back.json", "[20, 40, 60]", "[20, 60, ¦60]", "error: 60 comes after 60; let the ages rise"),
                arguments("chapters/back.json", "[30, 50, 69]", "¦[30, 50]",
                        "error: there are 3 ages and 2 shares; give one share for each age"),
                arguments("chapters/back.json", "\"roughFrom\": 60", "\"roughFrom\": ¦70", "error: 70 is not one of the ages; write one of them"),
                arguments("chapters/back.json", "[0, 6, 26]", "¦[1, 6, 26]",
                        "error: the weeks do not begin at 0 and go on; write at least two weeks, the first 0"),
                arguments("chapters/back.json", "[0, 6, 26]", "[0, 6, ¦6]", "error: 6 comes after 6; let the weeks rise"),
                arguments("chapters/back.json", "[52, 23, 12]", "¦[52, 23]",
                        "error: there are 3 weeks and 2 levels; give one level for each week"),
                arguments("chapters/back.json", "\"lit\": 1, \"of\": 13", "\"lit\": ¦14, \"of\": 13",
                        "error: 14 of 13 people cannot be lit; write at most 13"));
    }

    /** The same for the words. */
    static Stream<Arguments> words() {
        String emergency = "use it only where the words say what to do: a group of warning signs, or the visit sheet";
        return Stream.of(
                arguments("words/en.json", "\"by-age\": {", "¦\"by-aeg\": {", "error: there is no screen 'by-aeg'; did you mean 'by-age'?"),
                arguments("words/en.json", "\"screens\": {", "\"screens\": {\n¦\"old\": { \"title\": \"Old\", \"text\": \"Gone.\" },",
                        "error: there is no screen 'old'; remove its words"),
                arguments("words/en.json", "\"strong\": \"Strong.\"", "¦\"stong\": \"Strong.\"",
                        "error: there is no strength 'stong'; did you mean 'strong'?"),
                arguments("words/es.json", "\"glossary\": {\n    \"disc\"", "\"glossary\": ¦{\n    \"disk\"",
                        "error: the term 'disc' has no words; add them under 'disc' in 'glossary'"),
                arguments("words/es.json", "\"chapters\": {\n    \"back\"", "\"chapters\": ¦{\n    \"front\"",
                        "error: the chapter 'back' has no words; add them under 'back' in 'chapters'"),
                arguments("words/en.json", "\"walk\": {", "¦\"wakl\": {", "error: the screen 'cards' has no 'wakl'; did you mean 'walk'?"),
                arguments("words/en.json", "\"items\": {\n        \"walk\"", "\"items\": ¦{\n        \"wakl\"",
                        "error: 'walk' on the screen 'cards' has no words; add them under 'walk' in 'items'"),
                arguments("words/en.json", "\"walk\": {\n          \"name\": \"Walk\",\n          \"text\": \"Go for a walk.\"",
                        "\"walk\": ¦{\n          \"name\": \"Walk\"", "error: 'walk' has no text; add the key 'text': the screen shows it"),
                arguments("words/en.json", "\"name\": \"In the world\"", "\"name\": \"In the world\", \"text\": ¦\"Some.\"",
                        "error: the text of 'world' is shown nowhere; remove it: only the name is shown here"),
                arguments("words/en.json", "\"title\": \"About\"", "\"notes\": [¦\"" + "word ".repeat(41).strip() + "\"], \"title\": \"About\"",
                        "error: a note has 41 words; use at most 40, or make two of it"),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"Touch a [part](disc.\"",
                        "error: a bracket here belongs to no complete mark; mark a term as [shown words](term-id)"),
                arguments("words/en.json", "\"title\": \"Three parts\"", "\"title\": ¦\"Three [discs](disc)\"",
                        "error: a term is marked where it cannot be touched; mark it in 'text' or 'more'"),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"Touch\\na part.\"",
                        "error: a single line break does nothing; write \\n\\n between paragraphs"),
                arguments("words/en.json", "\"home\": \"Home\"", "\"home\": ¦\"Ho\\nme\"",
                        "error: a line break stands in a text of one line; remove it"),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"Touch <b>a part</b>.\"",
                        "error: markup or an address would be shown as it is written; write plain words"),
                arguments("words/en.json", "\"title\": \"My visit sheet\"", "\"title\": ¦\"My visit sheet {date}\"",
                        "error: {date} is not filled in here; write the words themselves"),
                arguments("words/en.json", "\"Ask before you take any new medicine.\"", "¦\"Ask {n} before you take any new medicine.\"",
                        "error: {n} is not filled in here; use {emergency}"),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"Call {emergency}.\"",
                        "error: {emergency} is not filled in here; " + emergency),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"Touch part {n}.\"",
                        "error: {n} is not filled in here; write the words themselves"),
                arguments("words/en.json", "\"progress\": \"{n} of {total}\"", "\"progress\": ¦\"{n} of all\"",
                        "error: 'progress' needs {total} once; write it where the program is to fill it in"),
                arguments("words/en.json", "\"reviewDue\": \"Next review due: {date}\"", "\"reviewDue\": ¦\"Next: {date} {day}\"",
                        "error: {day} is not filled in here; use {date}"),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"" + "Go on. ".repeat(30) + "\"",
                        "warning: title and text of the screen 'explore' have 62 words; use at most 60, or move something to 'more'"),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"" + "Go on. ".repeat(37) + "\"",
                        "error: title and text of the screen 'explore' have 76 words; use at most 60, or move something to 'more'"),
                arguments("words/en.json", "\"text\": \"Touch a part.\"", "\"text\": ¦\"Touch " + "a part or ".repeat(7) + "go.\"",
                        "error: a sentence has 23 words: \u201cTouch a part or a part or a part or a part or a part or a part or a part or go.\u201d; "
                        + "divide it: at most 20"));
    }

    /** The same for labs. */
    static Stream<Arguments> labs() {
        return Stream.of(
                arguments("chapters/back.json", "\"id\": \"one\", \"shows\": [\"bones\"]", "\"id\": \"one\", \"shows\": [¦\"bonse\"]",
                        "error: the picture spine has no part 'bonse'; did you mean 'bones'?"),
                arguments("chapters/back.json", "\"usual\": [\"bones\"]", "\"usual\": [¦\"nerves\"]",
                        "error: the picture spine has no part 'nerves'; use one of bones, discs, skin"),
                arguments("chapters/back.json", "\"more\": [\"discs\"]", "\"more\": [\"discs\", ¦\"dics\"]",
                        "error: the picture spine has no part 'dics'; did you mean 'discs'?"),
                arguments("chapters/back.json", "\"more\": [\"discs\"]", "\"more\": [\"discs\"], \"less\": [¦\"skim\"]",
                        "error: the picture spine has no part 'skim'; did you mean 'skin'?"),
                arguments("chapters/back.json", "\"lights\": [\"discs\"]", "\"lights\": [¦\"dicss\"]",
                        "error: the picture spine has no part 'dicss'; did you mean 'discs'?"),
                arguments("chapters/back.json", "\"when\": [\"one\", \"two\"]", "\"when\": [\"one\", ¦\"tow\"]",
                        "error: the lab has no switch 'tow'; did you mean 'two'?"),
                arguments("chapters/back.json", "\"when\": [\"one\", \"two\"]", "\"when\": [\"one\", \"two\", ¦\"one\"]",
                        "error: the switch 'one' stands twice; remove one"),
                arguments("chapters/back.json", "{ \"id\": \"open\" }", "{ \"id\": \"open\" },\n{ \"id\": \"again\", \"when\": ¦[\"two\", \"one\"] }",
                        "error: these switches already have an outcome at chapters/back.json:94:35; keep one outcome for each combination"),
                arguments("chapters/back.json", "\"otherwise\": \"open\"", "\"otherwise\": ¦\"opne\"",
                        "error: there is no outcome 'opne' without 'when'; did you mean 'open'?"),
                arguments("chapters/back.json", "\"otherwise\": \"open\"", "\"otherwise\": ¦\"quiet\"",
                        "error: there is no outcome 'quiet' without 'when'; use one of open"),
                arguments("chapters/back.json", "{ \"id\": \"open\" }", "{ \"id\": \"open\" }, ¦{ \"id\": \"never\" }",
                        "error: the outcome 'never' never comes; add the key 'when', or name it in 'otherwise'"),
                arguments("chapters/back.json", "\"id\": \"press\", \"percent\": 20", "\"id\": ¦\"pres\", \"percent\": 20",
                        "error: the lab has no gauge 'pres'; did you mean 'press'?"),
                arguments("chapters/back.json", "\"id\": \"pull\", \"percent\"", "\"id\": ¦\"press\", \"percent\"",
                        "error: the gauge 'press' stands twice; remove one"),
                arguments("chapters/back.json", "\"percent\": 20", "\"percent\": ¦-20",
                        "error: the gauge 'press' has no parts that show -20 percent; add 'less' to the gauge"),
                arguments("chapters/back.json", "\"percent\": -7", "\"percent\": ¦-101", "error: 'percent' is -101; give -100 to 100"),
                arguments("chapters/back.json", "\"off\": \"firm\"", "\"off\": ¦\"one\"",
                        "error: the item id 'one' is already used at chapters/back.json:82:17; use another id"),
                arguments("chapters/back.json", "\"some\": \"half\"", "\"some\": ¦\"two\"",
                        "error: the item id 'two' is already used at chapters/back.json:83:17; use another id"),
                arguments("words/en.json", "\"firm\": {", "¦\"fimr\": {", "error: the screen 'lab' has no 'fimr'; did you mean 'firm'?"),
                arguments("words/en.json", "\"upToMore\": \"up to {n}% more\"", "\"upToMore\": ¦\"up to more\"", "error: 'upToMore' needs {n} once; write it where the program is to fill it in"));
    }

    /** The same for the facts that invite people. */
    static Stream<Arguments> attractions() {
        String fact = "\"id\": \"invite\", \"picture\": \"spine\"";
        return Stream.of(
                arguments("pack.json", fact, "\"id\": \"invite\", \"picture\": ¦\"spin\"",
                        "error: the file illustrations/spin.svg is missing; did you mean 'spine'?"),
                arguments("pack.json", "\"lit\": [\"skin\"]", "\"lit\": [¦\"skim\"]", "error: the picture spine has no part 'skim'; did you mean 'skin'?"),
                arguments("pack.json", "[\"skin\"], \"sources\": [\"book-2020\"]", "[\"skin\"], \"sources\": [¦\"bok-2020\"]",
                        "error: there is no source 'bok-2020' in sources.json; did you mean 'book-2020'?"),
                arguments("pack.json", "[\"skin\"], \"sources\": [\"book-2020\"]", "[\"skin\"], \"sources\": ¦[]",
                        "error: 'sources' has 0 entries; give 1 to 4"),
                arguments("pack.json", "\"sources\": [\"book-2020\"] }\n  ],\n  \"guide\"", "\"sources\": [\"book-2020\"] },\n"
                                + "{ \"id\": ¦\"invite\", \"picture\": \"spine\", \"sources\": [\"book-2020\"] }\n  ],\n  \"guide\"",
                        "error: the fact id 'invite' is already used at pack.json:29:13; use another id"),
                arguments("words/en.json", "\"invite\": {", "¦\"invit\": {", "error: there is no fact 'invit'; did you mean 'invite'?"),
                arguments("words/en.json", "\"invite\": {\n      \"title\": \"Look inside.\",\n      \"text\": \"A back is strong.\",\n      \"picture\": \"A back.\"",
                        "\"invite\": ¦{\n      \"title\": \"Look inside.\",\n      \"text\": \"A back is strong.\"",
                        "error: the fact 'invite' does not say what its picture shows; add the key 'picture' for people who cannot see it"),
                arguments("words/en.json", "\"invite\": {", "\"invite\": ¦{ \"more\": \"Read on.\",",
                        "error: a fact shows 'title', 'text' and 'picture' only; remove the other keys"),
                arguments("words/en.json", "\"A back is strong.\"", "¦\"" + "It is strong. ".repeat(10).strip() + "\"",
                        "error: title and text of the fact 'invite' have 32 words; use at most 30: it is read in passing"),
                arguments("words/en.json", "\"signText\": \"Tell a staff member now. If no one is near, call {emergency}.\"", "\"signText\": ¦\"Call {number}.\"",
                        "error: {number} is not filled in here; use {emergency}"));
    }

    @ParameterizedTest
    @MethodSource({"structure", "words", "labs", "attractions"})
    void namesPlaceAndFault(String file, String old, String fault, String expected) throws IOException {
        String where = pack.plant(file, old, fault);
        Findings findings = new Findings();
        boolean loaded = new PackLoader().load(pack.root(), findings).isPresent();
        assertThat(findings.list()).extracting(Finding::toString).contains(where + ": " + expected);
        assertThat(loaded).as("loads in spite of warnings only").isEqualTo(expected.startsWith("warning"));
    }

    @Test
    void wantsOptionalWordsEverywhereOrNowhere() throws IOException {
        pack.plant("words/es.json", "\"more\": \"Tiene mucha agua.\",", "");
        String where = pack.plant("words/es.json", "\"story\": {", "\"story\": \u00a6{");
        assertThat(findings()).containsExactly(
                where + ": error: the screen 'story' has no 'more' here, but has it in 'en'; add it, or remove it there");
    }

    @Test
    void wantsNotesEverywhereOrNowhere() throws IOException {
        pack.plant("words/en.json", "\"title\": \"Discs are soft\",", "\"title\": \"Discs are soft\", \"notes\": [\"Show a disc.\"],");
        String where = pack.plant("words/es.json", "\"story\": {", "\"story\": \u00a6{");
        assertThat(findings()).containsExactly(
                where + ": error: the screen 'story' has no 'notes' here, but has them in 'en'; add them, or remove them there");
    }

    @Test
    void wantsPicturesInWords() throws IOException {
        pack.plant("words/en.json", ",\n      \"picture\": \"A disc between bones.\"", "");
        String where = pack.plant("words/en.json", "\"story\": {", "\"story\": \u00a6{");
        assertThat(findings()).containsExactly(where + ": error: the screen 'story' does not say what its picture shows; "
                + "add the key 'picture' for people who cannot see it");
    }

    @Test
    void wantsMarksOfKnownTerms() throws IOException {
        String where = pack.plant("words/en.json", "\"A [disc](disc) is soft.\\n\\nIt", "\u00a6\"A [disc](dics) is soft.\\n\\nIt");
        assertThat(findings()).containsExactly(where + ": error: there is no term 'dics' in glossary.json; did you mean 'disc'?");
        pack.plant("words/en.json", "[disc](dics)", "disc");
        pack.plant("words/es.json", "[disco](disc)", "disco");
        assertThat(findings()).containsExactly("glossary.json:3:13: warning: no text marks the term 'disc'; "
                + "mark it as [shown words](disc) or remove it");
    }

    private List<String> findings() {
        Findings findings = new Findings();
        new PackLoader().load(pack.root(), findings);
        return findings.list().stream().map(Finding::toString).toList();
    }
}
