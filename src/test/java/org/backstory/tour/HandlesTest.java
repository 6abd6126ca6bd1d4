package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.backstory.content.AgeFinding;
import org.backstory.content.ByAgeScreen;
import org.backstory.content.CompareScreen;
import org.backstory.content.ExploreScreen;
import org.backstory.content.Pack;
import org.backstory.content.Part;
import org.backstory.content.PictureView;
import org.backstory.content.Screen;
import org.backstory.illustration.Picture;
import org.junit.jupiter.api.Test;

/** The divider, the age, the layers and the zoom follow a touch on a button and the keys. */
class HandlesTest extends VisitTest {

    @Test
    void theDividerUncoversEitherPicture(Pack pack) {
        visitor.open(first(pack, CompareScreen.class, screen -> screen.divider().isPresent()));
        visitor.touch("show-first");
        assertThat(value("divider")).isEqualTo(100);
        assertThat(uncovered()).isGreaterThan(0.99);
        visitor.touch("show-second");
        assertThat(value("divider")).isZero();
        assertThat(uncovered()).isLessThan(0.01);
        visitor.focus("divider");
        visitor.type(KeyCode.RIGHT);
        assertThat(value("divider")).isEqualTo(10);
        assertThat(uncovered()).isCloseTo(0.1, within(0.01));
    }

    @Test
    void theAgeChangesTheShareThatIsSaid(Pack pack) {
        ByAgeScreen screen = first(pack, ByAgeScreen.class, _ -> true);
        AgeFinding finding = screen.findings().getFirst();
        visitor.open(screen);
        for (int i = 0; i < finding.ages().size(); i++) {
            visitor.touch("younger");
        }
        assertThat(visitor.reads(".share")).contains(said(finding, 0));
        visitor.touch("older");
        assertThat(visitor.reads(".share")).contains(said(finding, 1));
        visitor.focus("age");
        visitor.type(KeyCode.END);
        assertThat(visitor.reads(".share")).contains(said(finding, finding.ages().size() - 1));
        visitor.type(KeyCode.HOME);
        assertThat(visitor.reads(".share")).contains(said(finding, 0));
    }

    @Test
    void theLayersPeelOneByOne(Pack pack) {
        ExploreScreen screen = first(pack, ExploreScreen.class, s -> s.views().getFirst().layers().isPresent());
        PictureView view = screen.views().getFirst();
        visitor.open(screen);
        visitor.touch("peel");
        assertHidden(view, 1);
        visitor.focus("layers");
        visitor.type(KeyCode.RIGHT);
        assertHidden(view, 2);
        visitor.touch("cover");
        assertHidden(view, 1);
        visitor.focus("layers");
        visitor.type(KeyCode.END);
        assertHidden(view, view.layers().orElseThrow().size() - 1);
    }

    @Test
    void thePictureGrowsAndShrinks(Pack pack) {
        visitor.open(first(pack, ExploreScreen.class, _ -> true));
        visitor.touch("zoom-in");
        assertThat(visitor.<Double>look(() -> picture().zoom())).isEqualTo(1.5);
        visitor.touch("zoom-in");
        visitor.touch("zoom-in");
        assertThat(visitor.<Double>look(() -> picture().zoom())).isEqualTo(Picture.MOST);
        for (int i = 0; i < 3; i++) {
            visitor.touch("zoom-out");
        }
        assertThat(visitor.<Double>look(() -> picture().zoom())).isEqualTo(1.0);
    }

    private static <S extends Screen> S first(Pack pack, Class<S> kind, Predicate<S> which) {
        return pack.screens().stream().filter(kind::isInstance).map(kind::cast).filter(which).findFirst().orElseThrow();
    }

    private static String said(AgeFinding finding, int index) {
        return finding.ages().get(index) + ": " + (finding.roughFrom().filter(from -> finding.ages().get(index) >= from).isPresent()
                ? "About " : "") + finding.percent().get(index) + " in 100";
    }

    private void assertHidden(PictureView view, int layers) {
        for (int i = 0; i < view.layers().orElseThrow().size(); i++) {
            Part layer = view.layers().orElseThrow().get(i);
            boolean visible = visitor.look(() -> visitor.node(layer.shows().getFirst()).isVisible());
            assertThat(visible).as(layer.id()).isEqualTo(i >= layers);
        }
    }

    private double value(String id) {
        return visitor.look(() -> ((Slider) visitor.node(id)).getValue());
    }

    /** The share of the first picture that is not covered by the second. */
    private double uncovered() {
        return visitor.look(() -> {
            Picture first = picture();
            return ((Rectangle) first.getClip()).getWidth() / first.getWidth();
        });
    }

    private Picture picture() {
        return (Picture) visitor.tour().scene().lookup(".screen").lookup(".picture");
    }
}
