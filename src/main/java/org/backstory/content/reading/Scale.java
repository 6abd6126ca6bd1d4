package org.backstory.content.reading;

import java.util.Locale;
import java.util.Optional;

/** A reading-level formula with its limits and the syllables of its language. */
public sealed interface Scale permits FleschKincaid, SzigrisztPazos {

    /** The scale for a language tag, if there is one. */
    static Optional<Scale> of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "en" -> Optional.of(new FleschKincaid());
            case "es" -> Optional.of(new SzigrisztPazos());
            default -> Optional.empty();
        };
    }

    /** The syllables of a word. */
    int syllables(String word);

    /** The score of a text. */
    double score(Counts counts);

    /** How hard a score is: a larger number is harder. */
    double hardness(double score);

    /** Whether a text with this score must not be shown. */
    boolean tooHard(double score);

    /** Whether a text with this score could be easier. */
    boolean couldBeEasier(double score);

    /** The score in words, with what to aim for. */
    String describe(double score);
}
