package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.input.MouseEvent;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Ending;
import org.backstory.mode.Toolkit;
import org.backstory.mode.kiosk.IdleWatch.State;
import org.backstory.settings.Theme;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever throws: the kiosk goes back to the beginning, tells staff where it was, and nobody what was answered. */
@ExtendWith(Tours.class)
class MishapTest {

    @Test
    void goesBackToTheBeginningFromEveryScreen(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            for (Screen screen : pack.screens()) {
                kiosk.touch("touch-to-begin");
                kiosk.look(() -> {
                    kiosk.visit().navigator().open(screen);
                    kiosk.visit().preferences().themeProperty().set(Theme.DARK);
                    kiosk.node("screen-" + screen.id()).addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
                        throw new IllegalStateException("an answer");
                    });
                    return null;
                });
                kiosk.touchAsTheSystemDoes("screen-" + screen.id());

                assertThat(kiosk.state()).as(screen.id()).isEqualTo(State.INVITING);
                assertThat(kiosk.visit().preferences().themeProperty().get()).isEqualTo(Theme.LIGHT);
                assertThat(kiosk.place()).isEqualTo("welcome");
                kiosk.ticker.pass(61);
            }
            assertThat(kiosk.window().mishaps().count()).isEqualTo(pack.screens().size());
            assertThat(kiosk.window().mishaps().lines()).singleElement().asString()
                    .startsWith("java.lang.IllegalStateException at org.backstory.mode.kiosk.MishapTest").doesNotContain("an answer");
        }
    }

    @Test
    void alsoFromWhatRunsLater(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            Platform.runLater(() -> {
                throw new StackOverflowError();
            });
            toolkit.call(() -> null);
            assertThat(kiosk.state()).isEqualTo(State.INVITING);
        }
    }

    @Test
    void opensEverythingAnewWhereGoingBackDoesNotHelp(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            for (int i = 0; i < 3; i++) {
                assertThat(kiosk.endings).isEmpty();
                kiosk.ticker.pass(20);
                Platform.runLater(() -> {
                    throw new IllegalStateException();
                });
                toolkit.call(() -> null);
            }
            toolkit.call(() -> null);
            assertThat(kiosk.endings).containsExactly(new Ending.Restarted());
        }
    }

    @Test
    void aFewInALongTimeAreNoReason(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            for (int i = 0; i < 6; i++) {
                kiosk.ticker.pass(31);
                Platform.runLater(() -> {
                    throw new IllegalStateException();
                });
                toolkit.call(() -> null);
            }
            toolkit.call(() -> null);
            assertThat(kiosk.endings).isEmpty();
            assertThat(kiosk.window().mishaps().count()).isEqualTo(6);
        }
    }
}
