package org.backstory.svg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks path data, because the toolkit draws nothing, without a word, when it is wrong. */
final class PathData {

    private static final Map<Character, Integer> COUNTS =
            Map.of('M', 2, 'L', 2, 'H', 1, 'V', 1, 'C', 6, 'S', 4, 'Q', 4, 'T', 2, 'A', 7, 'Z', 0);
    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-DF-Za-df-z]*)");
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
        Matcher matcher = COMMAND.matcher(data);
        int end = 0;
        while (matcher.find()) {
            char command = matcher.group(1).charAt(0);
            Integer count = COUNTS.get(Character.toUpperCase(command));
            if (count == null || matcher.start() != end) {
                return Optional.of("'" + command + "' is no command");
            }
            Optional<List<Double>> given = numbers.list(matcher.group(2));
            if (given.isEmpty()) {
                return Optional.of("after '" + command + "' stands something that is no number");
            }
            int size = given.get().size();
            if (count == 0 ? size != 0 : size == 0 || size % count != 0) {
                return Optional.of("'" + command + "' takes " + count + " numbers, here are " + size);
            }
            end = matcher.end();
        }
        return end == data.length() ? Optional.empty() : Optional.of("it ends with something that is no command");
    }
}
