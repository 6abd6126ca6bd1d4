package org.backstory.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers in an attribute. Most of a picture is numbers, and a start waits for its first picture, so they are read
 * character by character and not with patterns.
 */
final class Numbers {

    /** Larger coordinates help nobody and overflow the renderer. */
    static final double MAX = 100_000;
    private static final int EXPONENT_DIGITS = 2;

    /** A single number, or nothing when the text is none. */
    Optional<Double> one(String text) {
        return list(text).filter(all -> all.size() == 1).map(List::getFirst);
    }

    /** Numbers separated by blanks or commas, or nothing when there is something else. */
    Optional<List<Double>> list(String text) {
        List<Double> numbers = new ArrayList<>();
        int end = 0;
        for (int begin = afterSeparators(text, 0); begin < text.length(); begin = afterSeparators(text, end)) {
            end = afterNumber(text, begin);
            if (end == begin) {
                return Optional.empty();
            }
            double value = Double.parseDouble(text.substring(begin, end));
            if (Math.abs(value) > MAX) {
                return Optional.empty();
            }
            numbers.add(value);
        }
        return text.substring(end).isBlank() ? Optional.of(List.copyOf(numbers)) : Optional.empty();
    }

    private static int afterSeparators(String text, int begin) {
        int at = begin;
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Where the number ends that begins here; here, if there is none. */
    private static int afterNumber(String text, int begin) {
        int whole = afterSign(text, begin);
        int point = afterDigits(text, whole);
        int end = is(text, point, '.') ? afterDigits(text, point + 1) : point;
        boolean digits = point > whole || end > point + 1;
        return digits ? afterExponent(text, end) : begin;
    }

    private static int afterExponent(String text, int begin) {
        if (!is(text, begin, 'e') && !is(text, begin, 'E')) {
            return begin;
        }
        int power = afterSign(text, begin + 1);
        int end = Math.min(afterDigits(text, power), power + EXPONENT_DIGITS);
        return end > power ? end : begin;
    }

    private static int afterSign(String text, int begin) {
        return is(text, begin, '-') || is(text, begin, '+') ? begin + 1 : begin;
    }

    private static int afterDigits(String text, int begin) {
        int at = begin;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean is(String text, int at, char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }
}
