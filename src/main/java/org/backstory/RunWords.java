package org.backstory;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstory.settings.Mode;

/**
 * What stands after {@code run} where nothing about it has to be explained: known options, each once, each with a good
 * word after it. All else is picocli's, which knows every way to write an option and what to say of a wrong one; but to
 * set it up takes as long as to read a pack.
 */
record RunWords(Optional<Mode> mode, PackArguments pack, Optional<Path> config) {

    private static final String MODE = "--mode";
    private static final Set<String> OPTIONS = Set.of(MODE, "--config", "--content", "--lang", "--screen");

    /** What the words after {@code run} say, or nothing where they have to be looked at more closely. */
    static Optional<RunWords> plain(List<String> words) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            if (OPTIONS.contains(words.get(i)) && isPlain(words.get(i + 1))) {
                said.put(words.get(i), words.get(i + 1));
            }
        }
        Optional<Mode> mode = Optional.ofNullable(said.get(MODE)).flatMap(RunWords::mode);
        boolean understood = said.size() * 2 == words.size() && said.containsKey(MODE) == mode.isPresent();
        return understood ? Optional.of(new RunWords(mode, pack(said), Optional.ofNullable(said.get("--config")).map(Path::of)))
                : Optional.empty();
    }

    /** Neither an option itself nor the name of a file with words in it. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && !value.startsWith("-") && !value.startsWith("@");
    }

    private static Optional<Mode> mode(String word) {
        return Arrays.stream(Mode.values()).filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }

    private static PackArguments pack(Map<String, String> said) {
        return PackArguments.of(Optional.ofNullable(said.get("--content")).map(Path::of), Optional.ofNullable(said.get("--lang")),
                Optional.ofNullable(said.get("--screen")));
    }
}
