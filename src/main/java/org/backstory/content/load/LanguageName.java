package org.backstory.content.load;

/**
 * Those keys of a words file that say which language it is in; see {@link org.backstory.content.WordsFile}.
 *
 * @param language the language tag
 * @param name     the name of the language in that language
 */
public record LanguageName(String language, String name) {
}
