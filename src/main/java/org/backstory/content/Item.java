package org.backstory.content;

/**
 * Something on a screen that needs words.
 *
 * @param id   the id under the screen's {@code items} in the words file
 * @param text whether it needs a text beside its name
 */
public record Item(String id, boolean text) {

    /** An item with a name only. */
    public static Item named(String id) {
        return new Item(id, false);
    }

    /** An item with a name and a text. */
    public static Item told(String id) {
        return new Item(id, true);
    }
}
