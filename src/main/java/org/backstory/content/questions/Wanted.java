package org.backstory.content.questions;

import java.util.Optional;

/**
 * An activity that was chosen.
 *
 * @param option its id
 * @param value  how well it goes now, if that was answered
 */
public record Wanted(String option, Optional<Integer> value) implements Answer {
}
