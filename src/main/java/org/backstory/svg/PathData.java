package org.backstory.svg;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks path data, because the toolkit draws nothing, without a word, when it is wrong. */
final class PathData {

    private static final Map<Character, Integer> COUNTS =
            Map.of('M', 2, 'L', 2, 'H', 1, 'V', 1, 'C', 6, 'S', 4, 'Q', 4, 'T', 2, 'A', 7, 'Z', 0);
    private final Numbers numbers = new Numbers();

    /** What is wrong with the path data, or nothing when it is right. */
    Optional<String> problem(String d) {
        String data = d.strip();
        if (data.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (Character.toUpperCase(data.charAt(0)) != 'M') {
            return Optional.of("it does not begin with M");
        }
        int end = 0;
        while (end < data.length()) {
            char command = data.charAt(end);
            Integer count = COUNTS.get(Character.toUpperCase(command));
            if (count == null) {
                return Optional.of("'" + command + "' is no command");
            }
            int begin = end + 1;
            end = nextLetter(data, begin);
            Optional<List<Double>> given = numbers.list(data.substring(begin, end));
            if (given.isEmpty()) {
                return Optional.of("after '" + command + "' stands something that is no number");
            }
            int size = given.get().size();
            if (count == 0 ? size != 0 : size == 0 || size % count != 0) {
                return Optional.of("'" + command + "' takes " + count + " numbers, here are " + size);
            }
        }
        return Optional.empty();
    }

    /** The next letter that may be a command: e is a part of a number. */
    private static int nextLetter(String data, int begin) {
        int at = begin;
        while (at < data.length() && !isCommand(data.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isCommand(char letter) {
        return (letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z') && letter != 'E' && letter != 'e';
    }
}
