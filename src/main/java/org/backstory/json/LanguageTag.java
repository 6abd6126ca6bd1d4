package org.backstory.json;

import java.util.regex.Pattern;

/** The form of a language tag: a language, perhaps a script, perhaps a region. */
public final class LanguageTag {

    /** What to write, for findings. */
    public static final String REMEDY = "write a tag like en, es or zh-Hans";

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private LanguageTag() {
    }

    /** Whether a text is a language tag. */
    public static boolean isTag(String text) {
        return FORM.matcher(text).matches();
    }
}
