package org.backstory.content;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.backstory.svg.Drawing;

/** The pictures of a pack by name. Each file is read when its picture is first asked for, and once; any thread may ask. */
@FunctionalInterface
public interface Drawings {

    /** The picture, or nothing when the pack has none of this name or it cannot be read. */
    Optional<Drawing> find(String name);

    /**
     * The picture.
     *
     * @throws NoSuchElementException if the pack has none of this name, or it cannot be read
     */
    default Drawing get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("the picture " + name + " cannot be shown"));
    }
}
