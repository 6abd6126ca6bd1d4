package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A touch is seen to be taken before the next screen is built, and acts once, or not at all when it no longer counts. */
@ExtendWith(Tours.class)
class PressedFirstTest {

    private final List<Color> seen = new ArrayList<>();
    private List<Screen> screens;
    private Visitor visitor;
    private Robot robot;
    private Point2D middle;
    private Point2D face;
    private Color untouched;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        screens = pack.chapters().getFirst().screens();
        visitor = new Visitor(pack, toolkit, 960, 540, false);
        robot = toolkit.call(Robot::new);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    /** Notes what stands on the screen, left of the button's words, whenever the visit goes anywhere. */
    private void watch(String button) {
        middle = visitor.at(button, 0.5, 0.5);
        face = visitor.at(button, 0.1, 0.5);
        visitor.frames(3);
        visitor.look(() -> {
            untouched = robot.getPixelColor(face);
            visitor.visit().navigator().placeProperty().subscribe((_, _) -> seen.add(robot.getPixelColor(face)));
            return null;
        });
    }

    /** As a quick finger: nothing can be drawn in between. */
    private void tap() {
        robot.mouseMove(middle);
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    private void whileItWaits(Runnable work) {
        visitor.look(() -> {
            work.run();
            return null;
        });
    }

    private void wait(Toolkit toolkit) {
        Answers.await(toolkit, visitor.tour()::scene);
    }

    @Test
    void aQuickTapIsSeenBeforeItActsOnce(Toolkit toolkit) {
        visitor.open(screens.get(0));
        watch("next");
        whileItWaits(this::tap);
        wait(toolkit);
        assertThat(seen).hasSize(1).doesNotContain(untouched);
        assertThat(visitor.shown()).isEqualTo(screens.get(1).id());
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "SPACE", "PAGE_DOWN"})
    void aKeyAsWell(KeyCode key, Toolkit toolkit) {
        visitor.open(screens.get(0));
        visitor.focus("next");
        watch("next");
        whileItWaits(() -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
        wait(toolkit);
        assertThat(seen).hasSize(1);
        assertThat(visitor.shown()).isEqualTo(screens.get(1).id());
    }

    @Test
    void twoTapsInOneFrameOnAButtonThatGoesAreOne(Toolkit toolkit) {
        visitor.open(screens.get(0));
        watch("next");
        whileItWaits(() -> {
            tap();
            tap();
        });
        wait(toolkit);
        assertThat(visitor.shown()).isEqualTo(screens.get(1).id());
    }

    @Test
    void twoPageKeysInOneFrameAreTwo(Toolkit toolkit) {
        visitor.open(screens.get(0));
        whileItWaits(() -> {
            for (int i = 0; i < 2; i++) {
                robot.keyPress(KeyCode.PAGE_DOWN);
                robot.keyRelease(KeyCode.PAGE_DOWN);
            }
        });
        wait(toolkit);
        assertThat(visitor.shown()).isEqualTo(screens.get(2).id());
    }

    /** On the first screen nothing else tells one visit from the next. */
    @Test
    void aTouchOfTheVisitBeforeDoesNothing(Pack pack, Toolkit toolkit) {
        watch("start");
        whileItWaits(() -> {
            tap();
            visitor.visit().reset();
        });
        wait(toolkit);
        assertThat(visitor.shown()).isEqualTo(pack.screens().getFirst().id());
    }

    @Test
    void aTouchOnWhatIsCoveredMeanwhileDoesNothing(Toolkit toolkit) {
        visitor.open(screens.get(0));
        watch("next");
        whileItWaits(() -> {
            tap();
            visitor.tour().shell().setDisable(true);
        });
        wait(toolkit);
        assertThat(seen).isEmpty();
    }

    @Test
    void aTouchInAWindowThatClosesDoesNothing(Toolkit toolkit) {
        visitor.open(screens.get(0));
        watch("next");
        whileItWaits(() -> {
            tap();
            visitor.tour().scene().getWindow().hide();
        });
        wait(toolkit);
        visitor.frames(2);
        assertThat(visitor.visit().navigator().place()).isEqualTo(screens.get(0));
    }

    /** Nothing is drawn there that could be waited for. */
    @Test
    void aButtonInNoWindowActsAtOnce() {
        visitor.open(screens.get(0));
        whileItWaits(() -> {
            visitor.tour().scene().getWindow().hide();
            ((Button) visitor.node("next")).fire();
            assertThat(visitor.visit().navigator().place()).isEqualTo(screens.get(1));
        });
    }
}
