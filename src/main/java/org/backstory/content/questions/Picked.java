package org.backstory.content.questions;

import java.util.List;
import java.util.stream.Stream;

/**
 * Options that were chosen.
 *
 * @param options their ids, in the order in which they were chosen
 */
public record Picked(List<String> options) implements Answer {

    /** Nothing chosen. */
    public static Picked none() {
        return new Picked(List.of());
    }

    /** One option. */
    public static Picked one(String option) {
        return new Picked(List.of(option));
    }

    /** The same with one option more, or without it if it was there. */
    public Picked toggled(String option) {
        return new Picked(options.contains(option) ? options.stream().filter(id -> !id.equals(option)).toList()
                : Stream.concat(options.stream(), Stream.of(option)).toList());
    }
}
