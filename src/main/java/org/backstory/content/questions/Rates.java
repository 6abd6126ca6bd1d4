package org.backstory.content.questions;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers that were chosen.
 *
 * @param values the number of each row that has one
 */
public record Rates(Map<String, Integer> values) implements Answer {

    /** No numbers yet. */
    public static Rates none() {
        return new Rates(Map.of());
    }

    /** The same with another number in one row. */
    public Rates with(String row, int value) {
        Map<String, Integer> changed = new HashMap<>(values);
        changed.put(row, value);
        return new Rates(Map.copyOf(changed));
    }
}
