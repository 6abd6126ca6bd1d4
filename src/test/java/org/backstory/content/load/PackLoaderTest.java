package org.backstory.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {

    private static final Path TINY = Path.of("src/test/resources/packs/tiny");

    @TempDir
    private Path temp;
    private final Findings findings = new Findings();

    @Test
    void loadsAGoodPack() {
        Pack pack = load(TINY).orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(pack.screens()).extracting(Screen::id).containsExactly("welcome", "home", "story", "explore", "compare", "cards",
                "people", "by-age", "course", "lab", "warning-signs", "about");
        assertThat(pack.words()).containsOnlyKeys("en", "es");
        assertThat(pack.words().get("es").screens().get("cards").item("walk").name()).isEqualTo("Andar");
        assertThat(pack.sources().get("paper-2021").link()).contains("doi:10.1000/1");
        assertThat(pack.terms()).containsOnlyKeys("disc");
        assertThat(pack.drawings().get("spine").ids()).isNotEmpty();
        assertThat(pack.drawings().find("nowhere")).isEmpty();
    }

    @Test
    void saysThatAFolderIsMissing() {
        assertThat(load(temp.resolve("nowhere"))).isEmpty();
        assertThat(lines()).containsExactly(temp.resolve("nowhere").toString().replace('\\', '/')
                + ": error: there is no such folder; give the folder of a content pack");
    }

    @Test
    void saysThatAFolderIsNoPack() {
        assertThat(load(temp)).isEmpty();
        assertThat(lines()).containsExactly(temp.toString().replace('\\', '/')
                + ": error: this folder is not a content pack: it holds no pack.json; give a folder that holds one");
    }

    @Test
    void reportsTheFaultsOfAllFilesTogether() throws IOException {
        Seeded pack = Seeded.copy(TINY, temp.resolve("pack"));
        String syntax = pack.plant("pack.json", "\"version\": \"1.0.0\",", "\"version\": \"1.0.0\"");
        String words = pack.plant("words/en.json", "\"title\": \"Three parts\"", "\"title\": \u00a63");
        String chapter = pack.plant("chapters/back.json", "\"strength\": \"limited\"", "\"strength\": \u00a6\"low\"");
        Files.delete(pack.root().resolve("sources.json"));
        assertThat(load(pack.root())).isEmpty();
        assertThat(syntax).isEqualTo("pack.json");
        assertThat(lines()).containsExactly(
                chapter + ": error: 'strength' cannot be 'low'; use one of strong, moderate, limited, model, common-knowledge, guideline",
                "pack.json:5:3: error: a comma is missing before this; add a comma",
                "sources.json: error: the file sources.json is missing; add it",
                words + ": error: 'title' is a number; write text in quotation marks");
    }

    @Test
    void refusesLinksOutOfThePack() throws IOException {
        Seeded pack = Seeded.copy(TINY, temp.resolve("pack"));
        Path outside = Files.move(pack.root().resolve("words/es.json"), temp.resolve("es.json"));
        Files.createSymbolicLink(pack.root().resolve("words/es.json"), outside);
        assertThat(load(pack.root())).isEmpty();
        assertThat(lines()).containsExactly("pack.json:5:23: error: the file words/es.json leads out of the pack; "
                + "put the file itself into the pack");
    }

    @Test
    void warnsOfFilesThatNothingNames() throws IOException {
        Seeded pack = Seeded.copy(TINY, temp.resolve("pack"));
        Files.copy(pack.root().resolve("illustrations/sign.svg"), pack.root().resolve("illustrations/old.svg"));
        Files.copy(pack.root().resolve("words/es.json"), pack.root().resolve("words/fr.json"));
        assertThat(load(pack.root())).isPresent();
        assertThat(lines()).containsExactly(
                "illustrations/old.svg: warning: nothing names this file; show it on a screen or remove it",
                "words/fr.json: warning: nothing names this file; list it under 'languages' in pack.json or remove it");
    }

    @Test
    void readsEachPictureOnce() {
        int[] reads = {0};
        new PackLoader((file, name, into) -> {
            reads[0]++;
            return Optional.empty();
        }).load(TINY, findings);
        assertThat(reads[0]).isEqualTo(2);
    }

    private Optional<Pack> load(Path folder) {
        return new PackLoader().load(folder, findings);
    }

    private List<String> lines() {
        return findings.list().stream().map(Finding::toString).toList();
    }
}
