package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The core lab says what the running study published and nothing more. The numbers stand here as in the abstract of
 * Raabe and Chaudhari, J Biomech 2018;67:98-105: the deep erector spinae alone, up to 45 % more force from other
 * muscles; all four, up to 15 % more compression above, 8 % less below, up to 19 % more shear on all.
 */
@ExtendWith(Tours.class)
class CoreLabTest {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
    private static final List<String> MUSCLES = List.of("multifidus", "deep-erector", "psoas", "quadratus-lumborum");
    private static final List<String> GAUGES = List.of("upper-bones", "lower-bones", "forward-push", "other-muscles");
    private static final String USUAL = "as usual";
    private static final String NOTHING = "no number";
    private static final Set<String> ARROWS = Set.of("press-upper-usual", "press-upper-more", "press-lower-usual", "press-lower-less",
            "slide-usual", "slide-more");
    private Visitor visitor;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        visitor = new Visitor(pack, toolkit, 960, 540, false);
        visitor.open(pack.screen("core-lab").orElseThrow());
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void beginsWithEverythingAsUsual() {
        assertWeak();
        assertLit(false);
        assertSays(USUAL, USUAL, USUAL, USUAL);
        assertArrows("press-upper-usual", "press-lower-usual", "slide-usual");
        assertThat(caption()).startsWith("All four are strong");
    }

    @Test
    void theDeepErectorAloneMakesOtherMusclesWork() {
        visitor.touch("switch-deep-erector");
        assertWeak("deep-erector");
        assertLit(true);
        assertSays(NOTHING, NOTHING, NOTHING, "up to 45% more");
        assertArrows();
        assertThat(caption()).startsWith("Only the deep erector is weak").contains("up to 45 percent harder", "four of the five tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multifidus", "psoas", "quadratus-lumborum"})
    void forEachOtherMuscleAloneNoNumberIsPublished(String muscle) {
        visitor.touch("switch-" + muscle);
        assertWeak(muscle);
        assertLit(false);
        assertSays(NOTHING, NOTHING, NOTHING, NOTHING);
        assertArrows();
        assertThat(caption()).startsWith("Only the " + muscle.replaceAll("-.*", "") + " is weak").contains("no number").doesNotContainPattern("\\d");
    }

    @Test
    void allFourChangeTheLoad() {
        visitor.touch("switch-all-four");
        assertWeak(MUSCLES.toArray(String[]::new));
        assertLit(true);
        assertSays("up to 15% more", "up to 8% less", "up to 19% more", NOTHING);
        assertArrows("press-upper-more", "press-lower-less", "slide-more");
        assertThat(caption()).startsWith("All four are weak").contains("upper bones were pressed more", "lower ones less", "pushed forward more");
    }

    @Test
    void allFourOneByOneAreTheSame() {
        MUSCLES.forEach(muscle -> visitor.touch("switch-" + muscle));
        assertSays("up to 15% more", "up to 8% less", "up to 19% more", NOTHING);
        assertThat(state("all-four")).isEqualTo("All four: weak");
        visitor.touch("switch-all-four");
        assertWeak();
        assertSays(USUAL, USUAL, USUAL, USUAL);
    }

    @Test
    void twoOrThreeWereNotTested() {
        for (String muscle : List.of("psoas", "deep-erector", "multifidus")) {
            visitor.touch("switch-" + muscle);
            if (!muscle.equals("psoas")) {
                assertLit(false);
                assertSays(NOTHING, NOTHING, NOTHING, NOTHING);
                assertArrows();
                assertThat(caption()).startsWith("Some are weak").contains("did not test this mix");
                assertThat(state("all-four")).isEqualTo("All four: mixed");
            }
        }
    }

    @Test
    void saysOnItsFaceWhatItIs() {
        for (String muscle : MUSCLES) {
            assertThat(visitor.reads("#screen-core-lab")).contains("computer model", "of 8 healthy runners. No one\u2019s pain was measured.");
            visitor.touch("switch-" + muscle);
        }
    }

    @Test
    void switchesSayTheirStateInWordsToEverybody() {
        assertThat(visitor.reads("#switch-psoas")).contains("strong").doesNotContain("weak");
        assertThat(state("psoas")).isEqualTo("Psoas: strong");
        visitor.touch("switch-psoas");
        assertThat(visitor.reads("#switch-psoas")).contains("weak").doesNotContain("strong");
        assertThat(state("psoas")).isEqualTo("Psoas: weak");
        assertThat(visitor.<AccessibleRole>look(() -> visitor.node("switch-psoas").getAccessibleRole())).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
        assertThat(visitor.<String>look(() -> visitor.node("gauge-upper-bones").getAccessibleText())).isEqualTo("Press, upper bones: no number");
    }

    @Test
    void aTouchOnAMuscleInThePictureSwitchesIt() {
        visitor.touch("psoas-left", 0.4, 0.6);
        assertWeak("psoas");
        visitor.touch("psoas-left", 0.4, 0.6);
        assertWeak();
    }

    @Test
    void anotherLanguageKeepsWhatIsSwitched() {
        visitor.touch("switch-all-four");
        visitor.look(() -> {
            visitor.visit().preferences().languageProperty().set("es");
            return null;
        });
        assertWeak(MUSCLES.toArray(String[]::new));
        assertSays("hasta 15 % m\u00e1s", "hasta 8 % menos", "hasta 19 % m\u00e1s", "sin cifra");
    }

    @Test
    void theNextVisitorFindsAllStrong(Pack pack) {
        visitor.touch("switch-all-four");
        visitor.look(() -> {
            visitor.visit().reset();
            return null;
        });
        visitor.open(pack.screen("core-lab").orElseThrow());
        assertWeak();
    }

    @Test
    void keysDoWhatFingersDo() {
        visitor.focus("switch-multifidus");
        visitor.type(KeyCode.SPACE);
        assertWeak("multifidus");
        visitor.type(KeyCode.TAB);
        assertThat(visitor.focused()).isEqualTo("switch-deep-erector");
        visitor.type(KeyCode.UP);
        assertThat(visitor.focused()).isEqualTo("switch-multifidus");
        visitor.type(KeyCode.DOWN, KeyCode.SPACE);
        assertWeak("multifidus", "deep-erector");
    }

    @Test
    void nothingMovesWithoutMovement() {
        visitor.touch("switch-all-four");
        assertThat(opacity("press-upper-more")).isEqualTo(1);
    }

    @Test
    void withMovementItComesSoftlyAndIsThereAtOnce(Pack pack, Toolkit toolkit) {
        leave();
        visitor = new Visitor(pack, toolkit, 960, 540, true);
        visitor.open(pack.screen("core-lab").orElseThrow());
        visitor.touch("switch-all-four");
        assertThat(opacity("press-upper-more")).isLessThan(1);
        for (int frame = 0; frame < 200 && opacity("press-upper-more") < 1; frame++) {
            visitor.frames(1);
        }
        assertThat(opacity("press-upper-more")).isEqualTo(1);
    }

    private double opacity(String id) {
        return visitor.look(() -> visitor.node(id).getOpacity());
    }

    private void assertSays(String... changes) {
        for (int i = 0; i < changes.length; i++) {
            assertThat(visitor.reads("#gauge-" + GAUGES.get(i))).as(GAUGES.get(i)).isEqualTo(changes[i]);
        }
    }

    private void assertArrows(String... shown) {
        Map<Boolean, List<String>> seen = ARROWS.stream().collect(java.util.stream.Collectors.partitioningBy(visitor::sees));
        assertThat(seen.get(true)).containsExactlyInAnyOrder(shown);
    }

    /** These muscles are drawn weak and switched on, the others are neither. */
    private void assertWeak(String... muscles) {
        for (String muscle : MUSCLES) {
            boolean expected = List.of(muscles).contains(muscle);
            visitor.look(() -> {
                assertThat(((ToggleButton) visitor.node("switch-" + muscle)).isSelected()).as("switch " + muscle).isEqualTo(expected);
                assertThat(shapes(visitor.node(muscle))).as(muscle).isNotEmpty()
                        .allMatch(shape -> shape.getPseudoClassStates().contains(WEAK) == expected);
                return null;
            });
        }
    }

    /** The long muscle of the back, which the study names as the one that helped, is lit or not. */
    private void assertLit(boolean expected) {
        visitor.look(() -> {
            assertThat(shapes(visitor.node("longissimus-thoracis"))).isNotEmpty()
                    .allMatch(shape -> shape.getPseudoClassStates().contains(LIT) == expected);
            return null;
        });
    }

    private String caption() {
        return visitor.reads(".lab-caption");
    }

    private String state(String id) {
        return visitor.look(() -> visitor.node("switch-" + id).getAccessibleText());
    }

    private List<Node> shapes(Node node) {
        return (node instanceof Shape ? Stream.of(node)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(child -> shapes(child).stream())
                : Stream.<Node>empty()).toList();
    }
}
