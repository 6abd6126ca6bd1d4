package org.backstory.counting;

import java.time.LocalDate;

/**
 * What views are counted by. There is nothing finer: no time of day, no visit, nothing that somebody answered.
 *
 * @param day      the day
 * @param screen   the id of the screen
 * @param language the language tag
 * @param mode     what surrounded the tour
 */
record Viewed(LocalDate day, String screen, String language, String mode) {
}
