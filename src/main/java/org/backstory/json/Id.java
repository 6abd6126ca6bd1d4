package org.backstory.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A string, the strings of a list or the keys of a map that are ids: lower-case letters, digits and hyphens. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Id {

    /** The form of every id: kebab-case, beginning with a letter, at most 60 characters. */
    String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
}
