package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.mode.Toolkit;
import org.backstory.mode.kiosk.IdleWatch.State;
import org.backstory.session.Step;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A kiosk invites, is visited, asks, and clears. */
@ExtendWith(Tours.class)
class KioskTest {

    @Test
    void invitesAndBeginsWithATouchAnywhere(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            assertThat(kiosk.sees("attract")).isTrue();

            kiosk.touch(300, 200);

            assertThat(kiosk.state()).isEqualTo(State.VISITING);
            assertThat(kiosk.sees("attract")).isFalse();
            assertThat(kiosk.place()).isEqualTo("home");
        }
    }

    @Test
    void hasItsFirstPictureAtOnce(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            assertThat(kiosk.<Double>look(() -> kiosk.node("attract-picture").getOpacity())).isEqualTo(1);
        }
    }

    @Test
    void beginsInTheLanguageThatWasTouchedAndForgetsItAfterwards(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("begin-es");
            assertThat(kiosk.visit().preferences().languageProperty().get()).isEqualTo("es");

            kiosk.pass(121);

            assertThat(kiosk.state()).isEqualTo(State.INVITING);
            assertThat(kiosk.says("touch-to-begin")).isEqualTo("Touch to begin");
        }
    }

    @Test
    void beginsByKeyboard(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.chord(KeyCode.SPACE);
            assertThat(kiosk.state()).isEqualTo(State.VISITING);
        }
    }

    @Test
    void hidesEveryPixelBehindTheQuestion(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            kiosk.pass(90);

            assertThat(kiosk.state()).isEqualTo(State.ASKING);
            Region curtain = kiosk.look(() -> (Region) kiosk.node("curtain"));
            assertThat(curtain.localToScene(curtain.getLayoutBounds())).isEqualTo(kiosk.look(() -> kiosk.stage().getScene().getRoot().getLayoutBounds()));
            assertThat(curtain.getBackground().getFills()).allMatch(fill -> fill.getFill().isOpaque() && fill.getInsets().getTop() == 0);
            assertThat(curtain.getOpacity()).isEqualTo(1);
        }
    }

    @Test
    void goesOnWithTheVisitAsOftenAsTheVisitorLikes(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            kiosk.look(() -> {
                kiosk.visit().preferences().themeProperty().set(Theme.DARK);
                return null;
            });
            for (int i = 0; i < 12; i++) {
                kiosk.pass(115);
                if (i % 3 == 0) {
                    kiosk.touch(20, 20);
                } else if (i % 3 == 1) {
                    kiosk.chord(KeyCode.SPACE);
                } else {
                    kiosk.touch("more-time");
                }
                assertThat(kiosk.state()).isEqualTo(State.VISITING);
                assertThat(kiosk.sees("curtain")).isFalse();
            }
            assertThat(kiosk.visit().preferences().themeProperty().get()).isEqualTo(Theme.DARK);
        }
    }

    @Test
    void countsDownToBeSeenAndWhereSoundIsOnHeard(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            kiosk.pass(90);
            assertThat(kiosk.look(() -> kiosk.node("curtain-ring").getAccessibleText())).isEqualTo("30 seconds left");
            kiosk.pass(13);
            assertThat(kiosk.look(() -> kiosk.node("curtain-ring").getAccessibleText())).isEqualTo("17 seconds left");
            assertThat(kiosk.chimes).isZero();

            kiosk.touch("more-time");
            kiosk.look(() -> {
                kiosk.visit().preferences().soundProperty().set(true);
                return null;
            });
            kiosk.pass(121);
            assertThat(kiosk.state()).isEqualTo(State.INVITING);
            assertThat(kiosk.chimes).as("at 30, 20, 10, 3, 2 and 1").isEqualTo(6);
        }
    }

    @Test
    void aNewVisitorBeginsAnewAtOnce(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("begin-es");
            kiosk.pass(95);
            kiosk.touch("start-anew");
            assertThat(kiosk.state()).isEqualTo(State.INVITING);
            assertThat(kiosk.visit().preferences().languageProperty().get()).isEqualTo("en");
        }
    }

    @Test
    void leavesTheMachineAloneUntilSomethingIsDue(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            assertThat(kiosk.<Integer>look(kiosk.window()::look)).isEqualTo(60_000);
            kiosk.touch("touch-to-begin");
            assertThat(kiosk.<Integer>look(kiosk.window()::look)).isEqualTo(60_000);
            kiosk.pass(86);
            assertThat(kiosk.<Integer>look(kiosk.window()::look)).isEqualTo(4_000);
            kiosk.pass(5);
            assertThat(kiosk.state()).isEqualTo(State.ASKING);
            assertThat(kiosk.<Integer>look(kiosk.window()::look)).isEqualTo(1_000);
        }
    }

    @Test
    void waitsForATimer(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            Object timer = new Object();
            runs(kiosk, timer, true);
            kiosk.pass(200);
            assertThat(kiosk.state()).isEqualTo(State.VISITING);
            runs(kiosk, timer, false);
            kiosk.pass(91);
            assertThat(kiosk.state()).isEqualTo(State.ASKING);
        }
    }

    @Test
    void waitsForATimerThatItDidNotSee(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            Object timer = new Object();
            runs(kiosk, timer, true);
            kiosk.ticker.pass(80);
            runs(kiosk, timer, false);
            kiosk.pass(80);
            assertThat(kiosk.state()).isEqualTo(State.VISITING);
            kiosk.pass(11);
            assertThat(kiosk.state()).isEqualTo(State.ASKING);
        }
    }

    private static void runs(OpenKiosk kiosk, Object timer, boolean goes) {
        kiosk.look(() -> {
            kiosk.visit().busy().set(timer, goes);
            return null;
        });
    }

    @Test
    void aSignThatFitsIsNotClearedWithoutTellingTheStaff(Pack pack, Toolkit toolkit) {
        Settings.Clinic own = new Settings.Clinic(Optional.empty(), Optional.empty(), Optional.empty(), "112", Optional.empty(), Map.of("es", "La recepci\u00f3n."));
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit, Settings.DEFAULTS.of(own))) {
            kiosk.touch("begin-es");
            kiosk.look(() -> {
                kiosk.visit().navigator().open(pack.selfCheck().orElseThrow());
                kiosk.visit().selfCheck().orElseThrow().next();
                kiosk.visit().selfCheck().orElseThrow().fits();
                return null;
            });
            kiosk.pass(121);

            assertThat(kiosk.state()).isEqualTo(State.TELLING);
            assertThat(kiosk.look(() -> kiosk.visit().selfCheck().orElseThrow().step())).as("the answers are gone").isInstanceOf(Step.Asking.class);
            String page = kiosk.look(() -> read(kiosk.node("tell-staff")));
            assertThat(page).contains(pack.words().get("es").question("signs-now").item(SignsQuestion.ACTION).name(), "112", "La recepci\u00f3n.");

            kiosk.touch("told");
            assertThat(kiosk.state()).isEqualTo(State.INVITING);
        }
    }

    @Test
    void theListOfSignsAsksAgain(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            kiosk.touch("touch-to-begin");
            kiosk.touch("warning-signs-button");
            assertThat(kiosk.place()).isEqualTo(pack.only(WarningSignsScreen.class).id());
            kiosk.pass(121);
            assertThat(kiosk.state()).isEqualTo(State.TELLING);
            kiosk.pass(121);
            assertThat(kiosk.state()).isEqualTo(State.INVITING);
        }
    }

    @Test
    void everythingIsAsAtTheBeginning(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            String before = state(kiosk);
            kiosk.touch("begin-es");
            kiosk.look(() -> {
                kiosk.visit().preferences().textSizeProperty().set(TextSize.LARGEST);
                kiosk.visit().preferences().themeProperty().set(Theme.CONTRAST);
                kiosk.visit().preferences().movementProperty().set(false);
                kiosk.visit().preferences().soundProperty().set(true);
                kiosk.visit().choices().put("spine", "nerves");
                kiosk.visit().selfCheck().orElseThrow().next();
                kiosk.visit().selfCheck().orElseThrow().answer(signs(pack), Picked.one("now"));
                kiosk.visit().navigator().open(pack.screen("spine").orElseThrow());
                return null;
            });
            assertThat(state(kiosk)).isNotEqualTo(before);
            kiosk.pass(121);
            assertThat(state(kiosk)).isEqualTo(before);
        }
    }

    /** What lies over the tour, and what lay under it, is garbage when it is gone. */
    @Test
    void nothingOfAVisitStaysInMemory(Pack pack, Toolkit toolkit) {
        try (OpenKiosk kiosk = new OpenKiosk(pack, toolkit)) {
            JMemoryBuddy.memoryTest(checker -> {
                for (Screen screen : pack.screens()) {
                    checker.assertCollectable(kiosk.<Node>look(() -> kiosk.node("attract")));
                    kiosk.touch("touch-to-begin");
                    kiosk.look(() -> {
                        kiosk.visit().navigator().open(screen);
                        return null;
                    });
                    checker.assertCollectable(kiosk.<Node>look(() -> kiosk.node("screen-" + screen.id())));
                    kiosk.pass(95);
                    checker.assertCollectable(kiosk.<Node>look(() -> kiosk.node("curtain")));
                    kiosk.pass(30 + 120);
                    assertThat(kiosk.state()).isEqualTo(State.INVITING);
                }
                kiosk.touch("touch-to-begin");
                kiosk.touch("home");
            });
        }
    }

    private static SignsQuestion signs(Pack pack) {
        return pack.questionnaire().orElseThrow().questions().stream().filter(SignsQuestion.class::isInstance).map(SignsQuestion.class::cast).findFirst().orElseThrow();
    }

    private static String state(OpenKiosk kiosk) {
        return kiosk.look(() -> String.join(" ", kiosk.visit().navigator().place().id(), kiosk.visit().preferences().languageProperty().get(),
                kiosk.visit().preferences().textSizeProperty().get().name(), kiosk.visit().preferences().themeProperty().get().name(),
                kiosk.visit().preferences().movementProperty().getValue().toString(), kiosk.visit().preferences().soundProperty().getValue().toString(),
                kiosk.visit().choices().get("spine").toString(), kiosk.visit().selfCheck().orElseThrow().step().toString(),
                kiosk.visit().selfCheck().orElseThrow().answer("signs-now").toString(), kiosk.state().name()));
    }

    private static String read(Node node) {
        StringBuilder all = new StringBuilder();
        node.lookupAll(".label").forEach(label -> all.append(((javafx.scene.control.Labeled) label).getText()).append('\n'));
        return all.toString();
    }
}
