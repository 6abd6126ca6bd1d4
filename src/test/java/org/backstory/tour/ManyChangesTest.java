package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.questions.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Weeks of screens that come and go add nothing to memory. It takes some minutes and a runtime of its own, so it is asked for:
 * {@code mvn test -Dtest=ManyChangesTest "-Dtest.jvm=-Dchanges=10000 -Dprism.order=sw -Djava.awt.headless=true -Xmx512m
 * --enable-native-access=ALL-UNNAMED"}. What the toolkit keeps drawn, arrays of int, is not counted: it goes up to a quarter
 * of the heap whatever is shown. That each screen can be collected is held by {@link LeavingTest} in every run.
 */
@ExtendWith(Tours.class)
@EnabledIfSystemProperty(named = "changes", matches = "\\d+", disabledReason = "takes minutes; see above")
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
            assertThat(after - before).as("bytes that %d changes have added", CHANGES).isLessThanOrEqualTo(MB);
        }
    }

    private static void change(Visitor visitor, List<Screen> screens, int times) {
        for (int i = 0; i < times; i++) {
            visitor.open(screens.get(i % screens.size()));
        }
        visitor.open(screens.getFirst());
    }

    private static long used() {
        return new Memory().bytesBesides("[I");
    }
}
