package org.backstory.svg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference to a definition in the same picture: {@code url(#id)}. Nothing outside the picture can be named. */
record Reference(String text) {

    private static final Pattern LOCAL = Pattern.compile("url\\(#([A-Za-z][\\w-]*)\\)");

    Optional<String> id() {
        Matcher matcher = LOCAL.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
