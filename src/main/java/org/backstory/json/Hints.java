package org.backstory.json;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * What is known about a value before it is read.
 *
 * @param label  how findings call it
 * @param bounds the range of the number or length
 * @param id     whether it, its elements or its keys are ids
 */
record Hints(String label, Optional<Bounds> bounds, boolean id) {

    private static final Hints FILE = new Hints("the file", Optional.empty(), false);

    /** The hints for a component. */
    static Hints of(RecordComponent component) {
        return new Hints("'" + component.getName() + "'", Optional.ofNullable(component.getAnnotation(Bounds.class)),
                component.isAnnotationPresent(Id.class));
    }

    /** The hints for a whole file. */
    static Hints file() {
        return FILE;
    }

    /** Whether they are those for a whole file. The comparison that Java makes for a record takes 4 ms when it is first asked. */
    boolean isFile() {
        return this == FILE;
    }

    /** The hints for an element of a list. Numbers keep the bounds; for anything else they were the list's length. */
    Hints element(boolean number) {
        return new Hints("an entry of " + label, number ? bounds : Optional.empty(), id);
    }

    /** The hints for the value of a key of a map. */
    Hints entry(String key) {
        return new Hints("'" + key + "'", Optional.empty(), false);
    }
}
