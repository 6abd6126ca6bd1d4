package org.backstory.mode.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstory.mode.present.Stagehand.LAPTOP;
import static org.backstory.mode.present.Stagehand.PROJECTOR;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.session.Tour;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A speaker with a laptop and a projector presses keys on both, touches the slide and pulls the plug. */
@ExtendWith(Tours.class)
class PresentationTest {

    private static final String FIRST = "spine";
    /** Of 255; two scalings of one picture differ less, two screens more. */
    private static final double ALIKE = 9;

    private Stagehand talk;
    private List<String> slides;

    @BeforeEach
    void begin(Pack pack, Toolkit toolkit) {
        talk = new Stagehand(pack, toolkit, Optional.of(FIRST), LAPTOP, PROJECTOR);
        slides = new Tour(pack).slides().stream().map(screen -> screen.id()).toList();
    }

    @AfterEach
    void end() {
        talk.close();
    }

    private String after(int steps) {
        return slides.get(slides.indexOf(FIRST) + steps);
    }

    @Test
    void aClickerTurnsPagesOnEitherWindow() {
        talk.type(KeyCode.PAGE_DOWN);
        assertThat(talk.shown()).isEqualTo(after(1));

        talk.goToWall();
        talk.type(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.PAGE_UP);
        assertThat(talk.shown()).isEqualTo(after(3));
    }

    @Test
    void homeAndEndLeadToTheEndsAndNoFurther() {
        talk.type(KeyCode.END, KeyCode.PAGE_DOWN);
        assertThat(talk.shown()).isEqualTo(slides.getLast());

        talk.type(KeyCode.HOME, KeyCode.PAGE_UP);
        assertThat(talk.shown()).isEqualTo(slides.getFirst());
    }

    @Test
    void aNumberAndEnterLeadToThatScreen() {
        talk.goToWall();
        talk.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER);

        assertThat(talk.shown()).isEqualTo(slides.get(11));
    }

    @Test
    void theWallShowsWhatTheSpeakerSees() {
        assertThat(talk.difference()).isLessThan(ALIKE);

        talk.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(talk.difference()).isLessThan(ALIKE);
    }

    @Test
    void whatIsTouchedOnTheLaptopIsSeenOnTheWall() {
        List<Integer> before = talk.wallDots();

        talk.click("choice-discs");

        assertThat(talk.wallDots()).isNotEqualTo(before);
        assertThat(talk.difference()).isLessThan(ALIKE);
    }

    @Test
    void twoScreensAreNotAlike() {
        List<Integer> before = talk.wallDots();
        talk.type(KeyCode.PAGE_DOWN);

        assertThat(Stagehand.difference(before, talk.wallDots())).isGreaterThan(ALIKE);
    }

    @Test
    void blackAndWhiteHideTheSlideAndAPageKeyShowsItAgain() {
        talk.type(KeyCode.B);
        assertThat(talk.wallDots()).containsOnly(0);
        talk.type(KeyCode.B);
        assertThat(talk.difference()).isLessThan(ALIKE);

        talk.goToWall();
        talk.type(KeyCode.W);
        assertThat(talk.wallDots()).containsOnly(255);
        talk.type(KeyCode.PAGE_DOWN);
        assertThat(talk.shown()).isEqualTo(FIRST);
        assertThat(talk.difference()).isLessThan(ALIKE);
    }

    @Test
    void escapeNeverEndsATalkByItself() {
        talk.type(KeyCode.ESCAPE);
        assertThat(talk.sees("end-question")).isTrue();
        talk.type(KeyCode.ESCAPE);
        assertThat(talk.sees("end-question")).isFalse();
        assertThat(talk.ended()).isZero();

        talk.type(KeyCode.ESCAPE, KeyCode.ENTER);
        assertThat(talk.ended()).isEqualTo(1);
    }

    @Test
    void escapeFirstLeavesWhatIsOnTop() {
        talk.type(KeyCode.B, KeyCode.ESCAPE);
        assertThat(talk.sees("end-question")).isFalse();
        talk.click("more");
        talk.type(KeyCode.ESCAPE);
        assertThat(talk.sees("end-question")).isFalse();
        assertThat(talk.sees("close")).isFalse();
        talk.type(KeyCode.G);
        assertThat(talk.<Boolean>look(() -> talk.scene().lookup(".screen-grid") != null)).isTrue();
        talk.type(KeyCode.ESCAPE);
        assertThat(talk.<Boolean>look(() -> talk.scene().lookup(".screen-grid") != null)).isFalse();
        assertThat(talk.ended()).isZero();
    }

    @Test
    void f5BeginsATalkAndLaterOnDoesNoHarm() {
        talk.type(KeyCode.F5);
        assertThat(talk.shown()).isEqualTo(slides.getFirst());

        talk.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.B, KeyCode.F5);
        assertThat(talk.shown()).isEqualTo(slides.get(2));
        assertThat(talk.difference()).isLessThan(ALIKE);
    }

    @Test
    void aPulledPlugLosesNothing() {
        talk.click("choice-discs");
        talk.type(KeyCode.T);
        talk.wait(65);
        List<Integer> before = talk.wallDots();

        talk.plug(LAPTOP);
        assertThat(talk.<Boolean>look(() -> talk.wall().isShowing())).isFalse();
        assertThat(talk.shown()).isEqualTo(FIRST);
        assertThat(talk.sees("desk")).as("notes in front of the group").isFalse();

        talk.plug(LAPTOP, PROJECTOR);
        assertThat(talk.<Boolean>look(() -> talk.wall().isShowing())).isTrue();
        assertThat(Stagehand.difference(before, talk.wallDots())).isLessThan(1);
        assertThat(talk.says("elapsed")).isEqualTo("1:05");
    }

    @Test
    void aLostWindowComesBack() {
        talk.look(() -> {
            talk.wall().hide();
            return null;
        });
        talk.click("bring-back");

        assertThat(talk.<Boolean>look(() -> talk.wall().isShowing())).isTrue();
        assertThat(talk.difference()).isLessThan(ALIKE);
    }

    @Test
    void withOneScreenTheSlideFillsItAndNotesCanBeShown() {
        talk.plug(LAPTOP);
        assertThat(talk.sees("notes")).isFalse();
        talk.type(KeyCode.N);
        assertThat(talk.sees("notes")).isTrue();
        talk.type(KeyCode.N);
        assertThat(talk.sees("notes")).isFalse();
    }

    @Test
    void thePenIsWipedWithTheScreenAndThePointerFollowsTheMouse() {
        talk.type(KeyCode.P);
        talk.point("slide", 0.5, 0.5);
        assertThat(talk.look(() -> talk.talk().marks().dotProperty().get())).isPresent();
        talk.type(KeyCode.P, KeyCode.D);
        talk.click("slide");
        assertThat(talk.<Integer>look(() -> talk.talk().marks().strokes().size())).isEqualTo(1);

        talk.type(KeyCode.PAGE_DOWN);
        assertThat(talk.<Integer>look(() -> talk.talk().marks().strokes().size())).isZero();
    }

    @Test
    void theNotesAreThoseOfTheScreenInItsLanguage(Pack pack) {
        assertThat(talk.notes()).containsExactlyElementsOf(pack.words().get("en").screens().get(FIRST).notes().orElseThrow());

        talk.type(KeyCode.PAGE_DOWN, KeyCode.L);
        assertThat(talk.notes()).containsExactlyElementsOf(pack.words().get("es").screens().get(after(1)).notes().orElseThrow());
    }

    @Test
    void theTimeRunsFromTheFirstPageAndCanStop() {
        talk.wait(30);
        assertThat(talk.says("elapsed")).isEqualTo("0:00");
        talk.type(KeyCode.PAGE_DOWN);
        talk.wait(61);
        assertThat(talk.says("elapsed")).isEqualTo("1:01");
        talk.click("clock-run");
        talk.wait(60);
        assertThat(talk.says("elapsed")).isEqualTo("1:01");
        talk.click("clock-reset");
        assertThat(talk.says("elapsed")).isEqualTo("0:00");
    }

    @Test
    void everyButtonSaysWhatItDoes() {
        talk.look(() -> {
            assertThat(talk.scene().getRoot().lookupAll(".desk-button")).isNotEmpty().allSatisfy(button ->
                    assertThat(button.getAccessibleText() == null ? ((Labeled) button).getText() : button.getAccessibleText()).isNotBlank());
            return null;
        });
    }
}
