package org.backstory.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstory.finding.Where;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void endAtTheirMarks() {
        assertThat(texts("Rest is good. Is it? Yes! \u00bfDuele? \u00a1No! So\u2026 Go.")).containsExactly(
                "Rest is good.", "Is it?", "Yes!", "\u00bfDuele?", "\u00a1No!", "So\u2026", "Go.");
    }

    @Test
    void endAtParagraphsAndAtTheEnd() {
        assertThat(texts("One\n\nTwo. Three")).containsExactly("One", "Two.", "Three");
    }

    @Test
    void goOnAfterNumbersAbbreviationsAndSmallLetters() {
        assertThat(texts("It is 3.5 mm wide. Ask Dr. Lee or Mrs. Diaz. Wait e.g. two days.")).containsExactly(
                "It is 3.5 mm wide.", "Ask Dr. Lee or Mrs. Diaz.", "Wait e.g. two days.");
    }

    @Test
    void endBeforeQuotesAndAfterMarks() {
        assertThat(texts("He said \"stop.\" \"Go on.\" These are [discs](disc). [Bones](bone) are hard.")).containsExactly(
                "He said \"stop.\"", "\"Go on.\"", "These are discs.", "Bones are hard.");
    }

    @Test
    void leaveOutWhatStandsInBracesAndWhatHasNoWord() {
        assertThat(words("Call {emergency} now.")).containsExactly("Call", "now");
        assertThat(texts("{emergency}\n\n\u2014")).isEmpty();
    }

    @Test
    void holdWords() {
        assertThat(words("It's 1,000 well-known steps, don\u2019t (really) stop: 50%."))
                .containsExactly("It's", "1,000", "well-known", "steps", "don\u2019t", "really", "stop", "50");
    }

    @Test
    void knowWhichWordsAreTaught() {
        List<Word> words = Sentences.of(Where.file("a"), "A [herniated disc](herniated-disc) heals.").getFirst().words();
        assertThat(words).extracting(Word::taught).containsExactly(false, true, true, false);
        assertThat(words.get(1).syllables(new FleschKincaid())).as("at most two when taught").isEqualTo(2);
        assertThat(new Word("herniated", false).syllables(new FleschKincaid())).isEqualTo(4);
    }

    @Test
    void areCountedAsInTheProjectsOwnExamples() {
        assertThat(counts(new FleschKincaid(), "Your lower back has five bones. Deep muscles hold them steady. Walk a little each day."))
                .isEqualTo(new Counts(16, 3, 20));
        assertThat(counts(new SzigrisztPazos(), "La espalda baja tiene cinco v\u00e9rtebras. Los m\u00fasculos profundos la sostienen. "
                + "Camine un poco cada d\u00eda.")).isEqualTo(new Counts(16, 3, 34));
    }

    @Test
    void areQuotedShort() {
        Sentence sentence = Sentences.of(Where.file("a"), "Word ".repeat(30)).getFirst();
        assertThat(sentence.quoted()).startsWith("\u201cWord Word").endsWith("\u2026\u201d").hasSizeLessThanOrEqualTo(82);
    }

    private static Counts counts(Scale scale, String text) {
        return new Passage(Sentences.of(Where.file("a"), text)).counts(scale);
    }

    private static List<String> texts(String text) {
        return Sentences.of(Where.file("a"), text).stream().map(Sentence::text).toList();
    }

    private static List<String> words(String text) {
        return Sentences.of(Where.file("a"), text).getFirst().words().stream().map(Word::text).toList();
    }
}
