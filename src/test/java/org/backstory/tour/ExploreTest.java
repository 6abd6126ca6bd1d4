package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.shape.Shape;
import org.backstory.content.ExploreScreen;
import org.backstory.content.Pack;
import org.backstory.content.Part;
import org.backstory.content.PictureView;
import org.backstory.illustration.Picture;
import org.junit.jupiter.api.Test;

/** Touching any part of anything that can be explored lights it, and tells of it. */
class ExploreTest extends VisitTest {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    @Test
    void everyHotspot(Pack pack) {
        for (ExploreScreen screen : explorable(pack)) {
            for (PictureView view : screen.views()) {
                show(screen, view);
                for (Part part : view.parts().orElse(List.of())) {
                    visitor.touch("hotspot-" + part.id());
                    assertTold(screen, part);
                    assertLit(part);
                }
            }
        }
    }

    @Test
    void everyEntryOfEveryList(Pack pack) {
        for (ExploreScreen screen : explorable(pack)) {
            for (PictureView view : screen.views()) {
                show(screen, view);
                for (Part part : view.choices()) {
                    visitor.touch("choice-" + part.id());
                    assertTold(screen, part);
                    if (view.parts().orElse(List.of()).contains(part)) {
                        assertLit(part);
                    }
                }
            }
        }
    }

    @Test
    void layersPeelFromTheOutsideIn(Pack pack) {
        for (ExploreScreen screen : explorable(pack)) {
            for (PictureView view : screen.views()) {
                show(screen, view);
                List<Part> layers = view.layers().orElse(List.of());
                for (int depth = 0; depth < layers.size(); depth++) {
                    visitor.touch("choice-" + layers.get(depth).id());
                    assertDepth(layers, depth);
                }
                for (int depth = layers.size() - 2; depth >= 0; depth--) {
                    visitor.touch("cover");
                    assertDepth(layers, depth);
                }
                for (int depth = 1; depth < layers.size(); depth++) {
                    visitor.touch("peel");
                    assertDepth(layers, depth);
                    assertTold(screen, layers.get(depth));
                }
            }
        }
    }

    private List<ExploreScreen> explorable(Pack pack) {
        return pack.screens().stream().filter(ExploreScreen.class::isInstance).map(ExploreScreen.class::cast).toList();
    }

    private void show(ExploreScreen screen, PictureView view) {
        visitor.open(screen);
        if (screen.views().size() > 1) {
            visitor.touch("view-" + view.id());
        }
    }

    private void assertTold(ExploreScreen screen, Part part) {
        assertThat(visitor.reads(".swap")).as(screen.id() + " " + part.id()).startsWith(visitor.words(screen).item(part.id()).name());
        assertThat(visitor.<Boolean>look(() -> ((RadioButton) visitor.node("choice-" + part.id())).isSelected())).isTrue();
    }

    /** The part's own shapes are lit, and all others step back. */
    private void assertLit(Part part) {
        visitor.look(() -> {
            Set<Node> own = Set.copyOf(part.shows().stream().flatMap(id -> shapes(visitor.node(id))).toList());
            assertThat(own).as(part.id()).isNotEmpty().allMatch(shape -> is(shape, LIT) && !is(shape, FADED));
            List<Node> others = new ArrayList<>(shapes(picture(visitor.node(part.shows().getFirst()))).toList());
            others.removeAll(own);
            assertThat(others).allMatch(shape -> !is(shape, LIT) && is(shape, FADED));
            return null;
        });
    }

    private Node picture(Node part) {
        return part instanceof Picture ? part : picture(part.getParent());
    }

    private void assertDepth(List<Part> layers, int depth) {
        visitor.look(() -> {
            for (int i = 0; i < layers.size(); i++) {
                for (String id : layers.get(i).shows()) {
                    assertThat(visitor.node(id).isVisible()).as("%s at depth %d", id, depth).isEqualTo(i >= depth);
                }
            }
            return null;
        });
    }

    private boolean is(Node node, PseudoClass state) {
        return node.getPseudoClassStates().contains(state);
    }

    private Stream<Node> shapes(Node node) {
        return node instanceof Shape ? Stream.of(node)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(this::shapes) : Stream.empty();
    }
}
