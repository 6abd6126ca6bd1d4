package org.backstory.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range of a number (or of each number in a list), or of the length of a list or string. Both ends included. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bounds {

    /** The least value or length. */
    double min() default 0;

    /** The greatest value or length. */
    double max() default Double.MAX_VALUE;
}
