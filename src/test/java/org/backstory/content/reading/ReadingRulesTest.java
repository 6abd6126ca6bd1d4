package org.backstory.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.backstory.content.Packs;
import org.backstory.content.load.PackLoader;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingRulesTest {

    private static final String REMEDY = "; use shorter sentences and everyday words";

    @TempDir
    private Path temp;
    private Seeded pack;

    @BeforeEach
    void copy() throws IOException {
        pack = Packs.tiny(temp.resolve("pack"));
    }

    @Test
    void quoteTheHardestSentenceWhereItStands() throws IOException {
        // words 12, sentences 3, syllables 27: grade 0.39 * 4 + 11.8 * 27 / 12 - 15.59 = 12.5
        pack.plant("words/en.json", "\"text\": \"You are not alone.\"", "\"text\": \"Ask for information. It is a possibility.\"");
        String where = pack.plant("words/en.json", "\"title\": \"Many of us\"", "\"title\": \u00a6\"Exercise is generally beneficial.\"");
        assertThat(findings()).singleElement().asString().startsWith(where + ": error: the screen 'people' reads at grade ")
                .endsWith(", and should at 8.0 or less; hardest: \u201cExercise is generally beneficial.\u201d" + REMEDY);
    }

    @Test
    void warnBetweenTheLimits() throws IOException {
        // 9 words, 1 sentence, 14 syllables: 0.39 * 9 + 11.8 * 14 / 9 - 15.59 = 6.28
        String where = pack.plant("words/en.json", "\"text\": \"You are not alone.\"",
                "\"text\": \u00a6\"Other people also feel this pain every single day.\"");
        assertThat(findings()).containsExactly(where + ": warning: the screen 'people' reads at grade 6.3, and should at 6.0 or less; "
                + "hardest: \u201cOther people also feel this pain every single day.\u201d" + REMEDY);
    }

    @Test
    void measureSpanish() throws IOException {
        // 5 words, 1 sentence, 19 syllables
        String where = pack.plant("words/es.json", "\"text\": \"Usted no est\u00e1 solo.\"",
                "\"text\": \u00a6\"Recomendamos rehabilitaci\u00f3n fisioterap\u00e9utica individual continua.\"");
        assertThat(findings()).singleElement().asString().startsWith(where + ": error: the screen 'people' has an INFLESZ index of -")
                .contains(", and should have 55 or more; hardest: \u201cRecomendamos ");
    }

    @Test
    void ignoreTitlesThatAreNoSentences() throws IOException {
        pack.plant("words/en.json", "\"title\": \"Many of us\"", "\"title\": \"Epidemiological considerations\"");
        assertThat(findings()).isEmpty();
    }

    @Test
    void limitTheMeanOfSentences() throws IOException {
        String long16 = "You can go for a walk or a swim or sit on a soft red mat.";
        pack.plant("words/en.json", "\"text\": \"You are not alone.\"", "\"text\": \"" + long16 + " " + long16 + "\"");
        assertThat(findings()).singleElement().asString().contains(
                "error: the sentences of the screen 'people' have 16.0 words on average; longest: \u201cYou can go");
    }

    private List<String> findings() {
        Findings findings = new Findings();
        new PackLoader().load(pack.root(), findings);
        return findings.list().stream().map(Finding::toString).toList();
    }
}
