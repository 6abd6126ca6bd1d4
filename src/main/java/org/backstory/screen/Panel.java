package org.backstory.screen;

import javafx.scene.layout.Region;

/**
 * Something that is laid over a screen and closed with one touch.
 *
 * @param title its heading
 * @param body  what it shows
 */
public record Panel(String title, Region body) {
}
