package org.backstory.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstory.content.MarkedText;
import org.backstory.finding.Where;

/** Takes texts apart into sentences and words. */
final class Sentences {

    /** Around taught words while a paragraph is taken apart; private characters that no author types. */
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern AROUND = Pattern.compile("[" + OPEN + CLOSE + "]");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,-][\\p{L}\\p{N}]+)*");
    /** The end of a sentence: its mark, closing quotes and brackets, and a beginning after it. */
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?\u2026][\"\u201d\u2019)\\]\uE001]{0,3})\\s+(?=[\"\u201c\u2018(\uE000\u00bf\u00a1]*[\\p{Lu}\\p{N}])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?s).*\\b(Dr|Dra|Sr|Sra|Mr|Mrs|Ms|No|vs|e\\.g|i\\.e|p\\. ?ej|EE\\. ?UU)\\.");

    private Sentences() {
    }

    /** The sentences of a text with marks. What has no word is no sentence. */
    static List<Sentence> of(Where where, String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<MarkedText.Span> paragraph : MarkedText.parse(text).paragraphs()) {
            StringBuilder flat = new StringBuilder();
            paragraph.forEach(span -> flat.append(span.term().isPresent() ? OPEN + span.text() + CLOSE : span.text()));
            split(BRACES.matcher(flat).replaceAll("")).stream().map(sentence -> sentence(where, sentence))
                    .filter(sentence -> !sentence.words().isEmpty()).forEach(sentences::add);
        }
        return List.copyOf(sentences);
    }

    private static List<String> split(String paragraph) {
        List<String> sentences = new ArrayList<>();
        String open = "";
        for (String part : END.split(paragraph)) {
            String whole = open.isEmpty() ? part : open + " " + part;
            boolean goesOn = ABBREVIATION.matcher(whole).matches();
            open = goesOn ? whole : "";
            if (!goesOn) {
                sentences.add(whole);
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open);
        }
        return sentences;
    }

    private static Sentence sentence(Where where, String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group(), text.lastIndexOf(OPEN, word.start()) > text.lastIndexOf(CLOSE, word.start())));
        }
        return new Sentence(where, AROUND.matcher(text).replaceAll("").strip(), List.copyOf(words));
    }
}
