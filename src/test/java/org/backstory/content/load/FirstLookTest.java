package org.backstory.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.backstory.content.Beginning;
import org.backstory.content.BrokenContent;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.content.WholePack;
import org.backstory.content.Words;
import org.backstory.content.WordsFile;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack shows first needs little of it, and all that comes later is what the strict reader reads. */
class FirstLookTest {

    private static final Path BUNDLED = Path.of("content", "back-pain");
    private static final Path TINY = Path.of("src/test/resources/packs/tiny");

    @TempDir
    private Path temp;
    private final Findings findings = new Findings();
    private Seeded tiny;

    @BeforeEach
    void copy() throws IOException {
        tiny = Seeded.copy(TINY, temp.resolve("pack"));
    }

    @Test
    void needsNothingElse() throws IOException {
        tiny.write("chapters/back.json", "{");
        tiny.write("glossary.json", "no");
        tiny.write("illustrations/spine.svg", "");

        Pack pack = begin(tiny.root(), "en").orElseThrow().pack();

        assertThat(findings.list()).isEmpty();
        Words words = pack.words().get("en");
        assertThat(List.of(words.title(), words.screen("welcome").title(), words.ui().start(), words.kiosk().touchToBegin(), words.fact("invite").title()))
                .doesNotContain("").doesNotHaveDuplicates();
        assertThat(pack.words().values()).extracting(Words::name).containsExactly("English", "Español");
        assertThat(pack.screen("home")).isPresent();
        assertThat(pack.chapterOf("welcome")).isEmpty();
        assertThat(pack.source("book-2020").year()).isPositive();
    }

    @Test
    void tellsWhatIsWrongElsewhereAsTheStrictReaderDoes() throws IOException {
        String where = tiny.plant("chapters/back.json", "\"kind\": \"story\"", "\"kind\": ¦\"stroy\"");
        Findings strict = new Findings();
        new PackLoader().load(tiny.root(), strict);

        OpenedPack opened = begin(tiny.root(), "en").orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(opened.rest().get()).isEqualTo(strict.list()).extracting(finding -> finding.where().toString()).contains(where);
        assertThat(opened.rest().get()).filteredOn(Finding::isError).isNotEmpty();
        assertThatThrownBy(opened.pack()::chapters).isInstanceOf(BrokenContent.class);
        assertThatThrownBy(() -> opened.pack().words().get("es").title()).isInstanceOf(BrokenContent.class);
        assertThat(opened.pack().words().get("es").name()).isEqualTo("Español");
    }

    @Test
    void isInTheEndWhatTheStrictReaderReads() throws Exception {
        Pack whole = new PackLoader().load(BUNDLED, findings).orElseThrow();

        Pack early = begin(BUNDLED, "es").orElseThrow().pack();

        assertThat(early).isNotInstanceOf(WholePack.class);
        for (var component : WholePack.class.getRecordComponents()) {
            if (!List.of("words", "drawings").contains(component.getName())) {
                assertThat(Pack.class.getMethod(component.getName()).invoke(early)).as(component.getName()).isEqualTo(component.getAccessor().invoke(whole));
            }
        }
        assertThat(early.words().keySet()).containsExactlyElementsOf(whole.words().keySet());
        for (String tag : whole.words().keySet()) {
            for (var component : WordsFile.class.getRecordComponents()) {
                assertThat(Words.class.getMethod(component.getName()).invoke(early.words().get(tag))).as(tag + " " + component.getName())
                        .isEqualTo(component.getAccessor().invoke(whole.words().get(tag)));
            }
        }
        whole.screens().forEach(screen -> {
            assertThat(early.screen(screen.id())).isEqualTo(whole.screen(screen.id()));
            assertThat(early.chapterOf(screen.id())).isEqualTo(whole.chapterOf(screen.id()));
            assertThat(early.words().get("es").screen(screen.id())).isEqualTo(whole.words().get("es").screen(screen.id()));
        });
        whole.sources().forEach((id, source) -> assertThat(early.source(id)).isEqualTo(source));
    }

    @Test
    void doesNotMindTheOrderOfTheKeys() throws IOException {
        String english = Files.readString(tiny.root().resolve("words/en.json"));
        List<String> parts = new ArrayList<>(Arrays.asList(english.strip().substring(1, english.strip().length() - 1).split(",(?=\n  \")")));
        assertThat(parts).hasSizeGreaterThan(10);
        Collections.reverse(parts);
        tiny.write("words/en.json", "{" + String.join(",", parts) + "}");
        tiny.write("chapters/back.json", "{");

        for (String first : List.of("en", "es")) {
            Pack pack = begin(tiny.root(), first).orElseThrow().pack();
            assertThat(pack.words().get(first).title()).isNotBlank();
            assertThat(pack.words().get("en").name()).isEqualTo("English");
        }
    }

    @Test
    void offersSomeOfItsLanguages() throws IOException {
        tiny.write("chapters/back.json", "{");

        Pack spanish = begin(tiny.root(), "es").orElseThrow().offering(List.of("es", "fr", "es")).pack();

        assertThat(spanish.file().languages()).containsExactly("es");
        assertThat(spanish.words().keySet()).containsExactly("es");
        assertThat(spanish.words().get("es").title()).isNotBlank();
        assertThat(spanish.offering(List.of("fr"))).isSameAs(spanish);
    }

    /** Then the strict reader reads all at once, and tells of the mistake as it always does, and of the chapter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "pack.json      | \"kind\": \"about\"  | \"kind\": \"home\"",
            "pack.json      | \"id\": \"invite\"   | \"di\": \"invite\"",
            "words/en.json  | \"touchToBegin\"     | \"touchToBeginn\"",
            "words/en.json  | \"welcome\": {       | \"welcom\": {",
            "words/en.json  | \"invite\": {        | \"invited\": {",
            "words/en.json  | \"language\": \"en\" | \"language\": \"fr\"",
            "words/es.json  | \"name\": \"Espa\u00f1ol\" | \"nome\": \"Espa\u00f1ol\"",
            "sources.json   | \"id\": \"book-2020\" | \"id\": \"book-2021\""})
    void doesNotOpenWhatItsFirstScreenCannotStandOn(String file, String good, String bad) throws IOException {
        tiny.plant(file, good, bad);
        tiny.write("chapters/back.json", "{");
        Findings strict = new Findings();
        new PackLoader().load(tiny.root(), strict);

        assertThat(begin(tiny.root(), "en")).isEmpty();
        assertThat(findings.list()).isEqualTo(strict.list());
        assertThat(findings.list()).extracting(finding -> finding.where().file()).contains("chapters/back.json");
    }

    @Test
    void readsEverythingForAnotherScreen() throws IOException {
        tiny.write("chapters/back.json", "{");

        assertThat(new PackLoader().open(tiny.root(), Optional.of(new Beginning(List.of("en"), Optional.of("story"))), findings)).isEmpty();
        assertThat(findings.list()).extracting(finding -> finding.where().file()).contains("chapters/back.json");
        assertThat(new PackLoader().open(TINY, Optional.of(new Beginning(List.of("en"), Optional.of("story"))), new Findings()).orElseThrow().pack())
                .isInstanceOf(WholePack.class);
    }

    private Optional<OpenedPack> begin(Path folder, String language) {
        return new PackLoader().open(folder, Optional.of(new Beginning(List.of(language), Optional.empty())), findings);
    }
}
