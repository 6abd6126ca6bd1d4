package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import org.backstory.content.ExploreScreen;
import org.backstory.content.Screen;
import org.junit.jupiter.api.Test;

/** A screen can be left without anything of it being kept as a picture: the toolkit would not give that back. */
class KeptPicturesTest extends VisitTest {

    @Test
    void noScreenKeepsAny() {
        for (Screen screen : visitor.pack().screens()) {
            visitor.open(screen);
            visitor.frames(1);
            assertThat(kept()).as(screen.id()).isEmpty();
        }
    }

    @Test
    void layersAreKeptWhileAFingerPeelsThem() {
        Screen layers = visitor.pack().screens().stream()
                .filter(screen -> screen instanceof ExploreScreen explore && explore.views().getFirst().layers().isPresent()).findFirst().orElseThrow();
        visitor.open(layers);
        drag(true);
        assertThat(kept()).isNotEmpty();
        drag(false);
        assertThat(kept()).isEmpty();
    }

    private void drag(boolean dragged) {
        visitor.look(() -> {
            ((Slider) visitor.tour().scene().lookup("#layers")).setValueChanging(dragged);
            return null;
        });
    }

    private List<String> kept() {
        return visitor.look(() -> visitor.tour().scene().getRoot().lookupAll("*").stream().filter(Node::isCache).map(Node::toString).toList());
    }
}
