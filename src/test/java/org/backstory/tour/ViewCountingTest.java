package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.layout.StackPane;
import org.backstory.content.Pack;
import org.backstory.counting.ScreenViews;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.mode.ViewCounting;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A visitor walks, and the counter sees screens and seconds and nothing else; by touch, on a clock that the test moves. */
@ExtendWith(Tours.class)
class ViewCountingTest {

    private static final long SECOND = 1_000_000_000;

    @TempDir
    private Path folder;
    private final AtomicLong clock = new AtomicLong(7 * SECOND);

    @Test
    void countsWhereAVisitGoes(Pack pack, Toolkit toolkit) {
        try (Visitor visitor = new Visitor(pack, toolkit, 960, 540, false, clock::get)) {
            ViewCounting counting = visitor.look(() -> ViewCounting.begin(opening(pack, true), Mode.KIOSK, visitor.visit(), visitor.tour()).orElseThrow());
            for (int i = 0; i < 5; i++) {
                visitor.open(pack.screens().get(2));
                pass(10);
                visitor.touch("language");
                pass(2);
                visitor.touch("home");
                pass(600);
                StackPane curtain = new StackPane();
                cover(visitor, curtain, true);
                pass(30);
                cover(visitor, curtain, false);
                pass(1);
                cover(visitor, curtain, true);
                visitor.look(() -> {
                    visitor.visit().reset();
                    return null;
                });
                pass(3600);
                cover(visitor, curtain, false);
                pass(4);
            }
            toolkit.call(() -> {
                counting.close();
                return null;
            });
            assertThat(counting.counter().screens()).containsExactlyInAnyOrder(
                    new ScreenViews(pack.screens().get(2).id(), 10, 60),
                    new ScreenViews("home", 5, 5 * (Settings.DEFAULTS.idle().seconds() + 1)),
                    new ScreenViews("welcome", 6, 20));
        }
    }

    @Test
    void isOffByItself(Pack pack, Toolkit toolkit) {
        try (Visitor visitor = new Visitor(pack, toolkit, 960, 540, false, clock::get)) {
            assertThat(ViewCounting.begin(opening(pack, false), Mode.KIOSK, visitor.visit(), visitor.tour())).isEmpty();
            assertThat(Settings.DEFAULTS.counting().on()).isFalse();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private Opening opening(Pack pack, boolean on) {
        Settings defaults = Settings.DEFAULTS;
        Settings settings = new Settings(defaults.mode(), defaults.content(), defaults.languages(), defaults.language(), defaults.theme(),
                defaults.textSize(), defaults.movement(), defaults.sound(), defaults.screen(), defaults.idle(), defaults.clinic(),
                defaults.printer(), defaults.paper(), defaults.staff(), new Settings.Counting(on, Optional.empty()), Optional.of(folder));
        return new Opening(pack, settings, Optional.empty(), Optional.empty(), List.of(), clock::get);
    }

    private static void cover(Visitor visitor, StackPane curtain, boolean down) {
        visitor.look(() -> {
            if (down) {
                visitor.tour().surface().cover(curtain);
            } else {
                visitor.tour().surface().uncover(curtain);
            }
            return null;
        });
    }

    private void pass(int seconds) {
        clock.addAndGet(seconds * SECOND);
    }
}
