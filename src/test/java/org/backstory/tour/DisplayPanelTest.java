package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is chosen for text, colors and movement holds at once, and nobody loses their place. */
@ExtendWith(Tours.class)
class DisplayPanelTest {

    private Visitor visitor;
    private Screen screen;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        visitor = new Visitor(pack, toolkit, 560, 980, true);
        screen = pack.chapters().getFirst().screens().get(1);
        visitor.open(screen);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void everyTextSize() {
        visitor.touch("display");
        List<Double> heights = new ArrayList<>();
        for (TextSize size : TextSize.values()) {
            visitor.touch("size-" + size.name().toLowerCase(Locale.ROOT));
            assertThat(visitor.panel()).hasValue(visitor.words().ui().display());
            assertThat(visitor.shown()).isEqualTo(screen.id());
            heights.add(visitor.look(() -> ((javafx.scene.control.Labeled) visitor.node("size-normal")).getFont().getSize()));
        }
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) / heights.get(0)).isCloseTo(TextSize.values()[i].factor(), org.assertj.core.data.Offset.offset(0.01));
        }
    }

    @Test
    void everyTheme() {
        visitor.touch("display");
        for (Theme theme : Theme.values()) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            visitor.touch("theme-" + name);
            assertThat(visitor.<List<String>>look(() -> List.copyOf(visitor.tour().scene().getStylesheets()))).anyMatch(s -> s.endsWith("/" + name + ".css"));
            assertThat(visitor.panel()).hasValue(visitor.words().ui().display());
            assertThat(visitor.shown()).isEqualTo(screen.id());
        }
    }

    @Test
    void soundOnAndOffUntilTheVisitEnds() {
        visitor.touch("display");
        assertThat(visitor.visit().preferences().soundProperty().get()).isFalse();
        visitor.touch("sound-on");
        assertThat(visitor.visit().preferences().soundProperty().get()).isTrue();
        visitor.touch("sound-off");
        assertThat(visitor.visit().preferences().soundProperty().get()).isFalse();
        visitor.touch("sound-on");
        visitor.look(() -> {
            visitor.visit().reset();
            return null;
        });
        assertThat(visitor.visit().preferences().soundProperty().get()).isFalse();
    }

    @Test
    void theKeyboardStaysOnWhatWasTouched() {
        visitor.touch("display");
        visitor.touch("size-largest");
        assertThat(visitor.focused()).isEqualTo("size-largest");
    }

    @Test
    void screensAppearGentlyWhenThingsMayMove() throws Exception {
        CompletableFuture<Double> between = new CompletableFuture<>();
        visitor.touch("next");
        visitor.look(() -> {
            Node center = visitor.node("screen-" + visitor.visit().navigator().place().id());
            center.opacityProperty().subscribe(opacity -> {
                if (opacity.doubleValue() > 0 && opacity.doubleValue() < 1) {
                    between.complete(opacity.doubleValue());
                }
            });
            return null;
        });
        assertThat(between.get(20, TimeUnit.SECONDS)).isBetween(0.0, 1.0);
    }

    @Test
    void nothingMovesWhenThatIsChosen() {
        visitor.touch("display");
        visitor.touch("movement-off");
        visitor.touch("close");
        int before = visitor.look(() -> new Animations().running());

        visitor.touch("next");

        assertThat(visitor.<Integer>look(() -> new Animations().running())).isLessThanOrEqualTo(before);
        assertThat(visitor.<Double>look(() -> visitor.node("screen-" + visitor.visit().navigator().place().id()).getOpacity())).isEqualTo(1);
    }
}
