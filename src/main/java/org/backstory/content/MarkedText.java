package org.backstory.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it stands in a words file: paragraphs, and in them marked terms of the glossary, {@code [discs](disc)}.
 *
 * @param paragraphs the paragraphs; each is a list of spans
 */
public record MarkedText(List<List<Span>> paragraphs) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()]+)\\)");

    /**
     * A stretch of text.
     *
     * @param text the words
     * @param term the id of the term that they name, or nothing for plain text
     */
    public record Span(String text, Optional<String> term) {
    }

    /** Takes a text apart. What is not a well-formed mark stays as it is. */
    public static MarkedText parse(String text) {
        List<List<Span>> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(text.strip())) {
            List<Span> spans = new ArrayList<>();
            Matcher matcher = MARK.matcher(paragraph);
            int end = 0;
            while (matcher.find()) {
                if (matcher.start() > end) {
                    spans.add(new Span(paragraph.substring(end, matcher.start()), Optional.empty()));
                }
                spans.add(new Span(matcher.group(1), Optional.of(matcher.group(2))));
                end = matcher.end();
            }
            if (end < paragraph.length()) {
                spans.add(new Span(paragraph.substring(end), Optional.empty()));
            }
            paragraphs.add(List.copyOf(spans));
        }
        return new MarkedText(List.copyOf(paragraphs));
    }

    /** The words without the marks; paragraphs are separated by a blank line. */
    public String plain() {
        return String.join("\n\n", paragraphs.stream()
                .map(spans -> String.join("", spans.stream().map(Span::text).toList())).toList());
    }

    /** The ids of the terms that are marked, in order. */
    public List<String> terms() {
        return paragraphs.stream().flatMap(List::stream).map(Span::term).flatMap(Optional::stream).toList();
    }
}
