package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import org.backstory.content.Claim;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.session.Tour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A kiosk runs for weeks: nothing of a screen that was left stays behind. */
@ExtendWith(Tours.class)
class LeavingTest {

    @Test
    void noScreenStaysInMemory(Pack pack, Toolkit toolkit) {
        try (Visitor visitor = new Visitor(pack, toolkit, 560, 980, false)) {
            JMemoryBuddy.memoryTest(checker -> {
                for (Screen screen : pack.screens()) {
                    visitor.open(screen);
                    checker.assertCollectable(visitor.<Object>look(() -> visitor.node("screen-" + screen.id())));
                }
                visitor.open(new Tour(pack).home());
            });
        }
    }

    @Test
    void noPanelStaysInMemory(Pack pack, Toolkit toolkit) {
        try (Visitor visitor = new Visitor(pack, toolkit, 560, 980, false)) {
            JMemoryBuddy.memoryTest(checker -> {
                for (Screen screen : pack.chapters().getFirst().screens().stream().filter(Claim.class::isInstance).toList()) {
                    visitor.open(screen);
                    visitor.touch("who-says-so");
                    checker.assertCollectable(visitor.<Object>look(() -> visitor.tour().scene().lookup(".veil")));
                    visitor.touch("close");
                }
                visitor.open(new Tour(pack).home());
            });
        }
    }

    @Test
    void noWindowStaysInMemory(Pack pack, Toolkit toolkit) {
        JMemoryBuddy.memoryTest(checker -> {
            try (Visitor visitor = new Visitor(pack, toolkit, 560, 980, true)) {
                visitor.touch("start");
                checker.assertCollectable(visitor.tour().shell());
            }
        });
    }

    /** Also with movement: what a screen moves comes to rest, and moves nothing once the screen was left. */
    @Test
    void nothingMovesForever(Pack pack, Toolkit toolkit) {
        try (Visitor visitor = new Visitor(pack, toolkit, 560, 980, true)) {
            pack.screens().forEach(visitor::open);
            visitor.open(new Tour(pack).home());
            assertThat(new Frames(toolkit).until(() -> new Animations().running() == 1)).as("no animation is left but the one that looks").isTrue();
        }
    }
}
