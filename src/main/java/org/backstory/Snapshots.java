package org.backstory;

import org.backstory.content.Pack;

/** Draws screens to files, without a window. */
@FunctionalInterface
interface Snapshots {

    /** Draws the screens to {@code <out>/<screen-id>.png} and a contact sheet to {@code <out>/index.html}. */
    void draw(Pack pack, SnapshotOptions options);
}
