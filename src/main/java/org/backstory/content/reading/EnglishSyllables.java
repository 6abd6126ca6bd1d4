package org.backstory.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word: those of a list, else groups of vowels, corrected for silent e, for endings and
 * for vowels that are spoken apart.
 */
final class EnglishSyllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** An e at the end is silent, but not in "table" or "the"; so are most in -es and -ed. */
    private static final Pattern SILENT_E = Pattern.compile(".*[aeiouy].*([^aeiouyl]|[aeiouyrwl]l|[gq]u)e");
    private static final Pattern SILENT_ES = Pattern.compile(".*[aeiouy].*[^aeiouysxzcgh]es|.*[aeiouy].*(th|gh|ph)es");
    private static final Pattern SILENT_ED = Pattern.compile(".*[aeiouy].*[^aeiouytd]ed");
    private static final Pattern LE_ENDING = Pattern.compile(".*[^aeiouywlr]l(es|ed)");
    /** Vowels side by side in two syllables. */
    private static final Pattern APART = Pattern.compile(String.join("|",
            "(?<![ctsgl])ia(?!ge?$)", "(?<![ctsgxlnh]|av)io", "(?<![pg])eo", "iu", "(?<![qg])ua(?!r|de|lk)", "uou",
            "[aeou]ing", "yi", "[aeiou]y[aeou]", "(?<=[aeiouy][a-z]{1,3})i(?=(er|ers|est)$)", "iet", "(?<!t|[^s]c)ien[tc]",
            "creat", "reac(?!h)", "reali", "isms?$", "nuit", "fluid", "ruin"));
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}']+");
    /** The "'s" of "it's", and quotation marks around a word. */
    private static final Pattern APOSTROPHES = Pattern.compile("^'|'(s|re|ve|ll|d|m)?$");
    /** "free" and "shoe" end in a group that is counted once; so does "value", but not "league". */
    private static final Pattern GROUP_END = Pattern.compile(".*([aeioy]|[^gq]u)e[sd]?");
    private static final List<String> SUFFIXES = List.of("ly", "ment", "ments", "ful", "less", "ness",
            "thing", "time", "times", "where", "side", "line", "lines", "style", "work", "giver");

    private final SyllableDictionary listed = new SyllableDictionary("syllables-en.txt");

    /** The syllables of a word; a number is one. */
    int count(String word) {
        int syllables = 0;
        for (String part : PARTS.split(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''))) {
            syllables += part.isEmpty() ? 0 : part(part);
        }
        return Math.max(1, syllables);
    }

    private int part(String part) {
        String word = APOSTROPHES.matcher(part).replaceAll("");
        // "isn't" has a vowel more than "is"; "don't" has none more than "do", but is in the list
        boolean not = word.endsWith("n't");
        OptionalInt whole = listed(word.replace("'", ""));
        return whole.orElseGet(() -> not ? byRule(word.substring(0, word.length() - 3)) + 1 : byRule(word.replace("'", "")));
    }

    private OptionalInt listed(String word) {
        OptionalInt exact = listed.count(word);
        return exact.isPresent() || !word.endsWith("s") ? exact : listed.count(word.substring(0, word.length() - 1));
    }

    private int byRule(String word) {
        for (String suffix : SUFFIXES) {
            String stem = word.substring(0, Math.max(0, word.length() - suffix.length()));
            if (word.endsWith(suffix) && stem.endsWith("e") && SILENT_E.matcher(stem).matches()) {
                return part(stem) + part(suffix);
            }
        }
        int groups = matches(VOWELS, word) + matches(APART, word);
        boolean silent = SILENT_E.matcher(word).matches() || SILENT_ES.matcher(word).matches() && !LE_ENDING.matcher(word).matches()
                || SILENT_ED.matcher(word).matches() && !LE_ENDING.matcher(word).matches();
        return Math.max(1, groups - (silent && !GROUP_END.matcher(word).matches() ? 1 : 0));
    }

    private static int matches(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
