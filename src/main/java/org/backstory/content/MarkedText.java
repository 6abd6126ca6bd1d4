package org.backstory.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The little markup of a pack's texts: {@code [shown words](term-id)} marks a term of the glossary, a blank line begins a
 * paragraph. There is nothing else.
 */
public final class MarkedText {

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\[\\]]+)\\)");
    private static final Pattern PARAGRAPH = Pattern.compile("\n\n+");

    private MarkedText() {
    }

    /** A stretch of a paragraph. */
    public sealed interface Span {
        /** What is shown. */
        String shown();
    }

    /** Words as they are. */
    public record Plain(String shown) implements Span {
    }

    /** Words that the glossary explains under an id. */
    public record Marked(String shown, String term) implements Span {
    }

    /** A paragraph. */
    public record Paragraph(List<Span> spans) {
        /** What is shown, without marks. */
        public String shown() {
            return spans.stream().map(Span::shown).collect(Collectors.joining());
        }
    }

    /** The paragraphs of a text. A mark that is not complete stays as it is written. */
    public static List<Paragraph> parse(String text) {
        return Arrays.stream(PARAGRAPH.split(text)).filter(part -> !part.isBlank()).map(MarkedText::paragraph).toList();
    }

    /** The marked terms of a text, in order. */
    public static List<Marked> marks(String text) {
        return parse(text).stream().flatMap(paragraph -> paragraph.spans().stream())
                .filter(Marked.class::isInstance).map(Marked.class::cast).toList();
    }

    /** Whether brackets are left over that belong to no complete mark. */
    public static boolean hasStrayBrackets(String text) {
        return MARK.matcher(text).replaceAll("").chars().anyMatch(c -> c == '[' || c == ']');
    }

    private static Paragraph paragraph(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            plain(spans, text.substring(end, mark.start()));
            spans.add(new Marked(mark.group(1), mark.group(2)));
            end = mark.end();
        }
        plain(spans, text.substring(end));
        return new Paragraph(List.copyOf(spans));
    }

    private static void plain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Plain(text));
        }
    }
}
