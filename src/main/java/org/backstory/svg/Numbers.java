package org.backstory.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in an attribute. */
final class Numbers {

    /** Larger coordinates help nobody and overflow the renderer. */
    static final double MAX = 100_000;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

    /** A single number, or nothing when the text is none. */
    Optional<Double> one(String text) {
        return list(text).filter(all -> all.size() == 1).map(List::getFirst);
    }

    /** Numbers separated by blanks or commas, or nothing when there is something else. */
    Optional<List<Double>> list(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).chars().allMatch(c -> c == ',' || Character.isWhitespace(c))) {
                return Optional.empty();
            }
            double value = Double.parseDouble(matcher.group());
            if (Math.abs(value) > MAX) {
                return Optional.empty();
            }
            numbers.add(value);
            end = matcher.end();
        }
        return text.substring(end).isBlank() ? Optional.of(List.copyOf(numbers)) : Optional.empty();
    }
}
