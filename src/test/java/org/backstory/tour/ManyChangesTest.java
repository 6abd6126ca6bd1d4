package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Weeks of screens that come and go add nothing to memory. {@code -Dchanges=10000} takes longer and says the same. */
@ExtendWith(Tours.class)
class ManyChangesTest {

    private static final int CHANGES = Integer.getInteger("changes", 400);
    private static final long MB = 1 << 20;

    @Test
    void addNothingToMemory(Pack pack, Toolkit toolkit) {
        List<Screen> screens = pack.screens();
        try (Visitor visitor = new Visitor(pack, toolkit, 960, 540, false)) {
            change(visitor, screens, 5 * screens.size());
            long before = used();
            change(visitor, screens, CHANGES);
            long after = used();
            System.out.println(CHANGES + " screen changes: " + (after - before) / 1024 + " KB");
            assertThat(after - before).as("bytes after %d changes", CHANGES).isLessThanOrEqualTo(MB);
        }
    }

    private static void change(Visitor visitor, List<Screen> screens, int times) {
        for (int i = 0; i < times; i++) {
            visitor.open(screens.get(i % screens.size()));
        }
        visitor.open(screens.getFirst());
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
