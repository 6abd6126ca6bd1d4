package org.backstory.content.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Words whose syllables no rule counts right, each with its number, from a file beside this class. */
final class SyllableDictionary {

    private final Map<String, Integer> words;

    /** The dictionary in a resource: lines of a hyphenated word, {@code ver-te-bra}; {@code #} begins a comment. */
    SyllableDictionary(String resource) {
        try (InputStream in = SyllableDictionary.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            words = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip)
                    .collect(Collectors.toUnmodifiableMap(line -> line.replace("-", ""), line -> line.split("-").length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The syllables of a lower-case word, if it is listed. */
    OptionalInt count(String word) {
        Integer count = words.get(word);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
