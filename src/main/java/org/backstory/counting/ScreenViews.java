package org.backstory.counting;

/**
 * How much a screen was looked at, over all days, languages and modes.
 *
 * @param screen  the id of the screen
 * @param views   how often, {@value CountsFile#LEAST_SHOWN} at least: rarer screens are never told of
 * @param seconds how long in all
 */
public record ScreenViews(String screen, int views, int seconds) {
}
