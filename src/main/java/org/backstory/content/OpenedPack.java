package org.backstory.content;

import java.util.List;
import java.util.function.Supplier;
import org.backstory.finding.Finding;

/**
 * A pack whose first screen can be shown, while the rest is still to be read and looked at: that takes longer than to
 * show a screen.
 *
 * @param pack the pack
 * @param rest reads and looks at everything, from any thread, and answers all findings, sorted by file and line
 */
public record OpenedPack(Pack pack, Supplier<List<Finding>> rest) {

    /** The same in some of its languages; see {@link Pack#offering}. */
    public OpenedPack offering(List<String> languages) {
        return new OpenedPack(pack.offering(languages), rest);
    }
}
