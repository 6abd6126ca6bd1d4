package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.backstory.content.ExploreScreen;
import org.backstory.content.Pack;
import org.backstory.content.Part;
import org.backstory.content.Screen;
import org.backstory.content.SignLevel;
import org.backstory.content.WarningSignsScreen;
import org.junit.jupiter.api.Test;

/** Everything can be done with the keys of a keypad: Tab, arrows, Enter and Escape. */
class KeyboardTest extends VisitTest {

    /** More than any screen has stops. */
    private static final int ENOUGH = 60;

    @Test
    void fromTheStartThroughTheFirstChapter(Pack pack) {
        tabTo("start");
        visitor.type(KeyCode.ENTER);
        tabTo("card-" + pack.chapters().getFirst().id());
        visitor.type(KeyCode.ENTER);
        for (Screen screen : pack.chapters().getFirst().screens()) {
            assertThat(visitor.shown()).isEqualTo(screen.id());
            tabTo("next");
            visitor.type(KeyCode.ENTER);
        }
        assertThat(visitor.shown()).isEqualTo(pack.chapters().get(1).screens().getFirst().id());
    }

    @Test
    void enterAgainAndAgainWalksOn(Pack pack) {
        List<Screen> screens = pack.chapters().getFirst().screens();
        visitor.open(screens.getFirst());
        tabTo("next");
        for (Screen screen : screens) {
            assertThat(visitor.shown()).isEqualTo(screen.id());
            visitor.type(KeyCode.ENTER);
        }
    }

    /** The keys of a clicker. */
    @Test
    void pageKeysWalkOnAndBack(Pack pack) {
        List<Screen> screens = pack.chapters().getFirst().screens();
        visitor.open(screens.get(0));
        visitor.type(KeyCode.PAGE_DOWN);
        assertThat(visitor.shown()).isEqualTo(screens.get(1).id());
        visitor.type(KeyCode.PAGE_DOWN);
        assertThat(visitor.shown()).isEqualTo(screens.get(2).id());
        visitor.type(KeyCode.PAGE_UP);
        assertThat(visitor.shown()).isEqualTo(screens.get(1).id());
    }

    @Test
    void arrowsMoveInTheListOfParts(Pack pack) {
        ExploreScreen screen = pack.screens().stream().filter(ExploreScreen.class::isInstance).map(ExploreScreen.class::cast).findFirst().orElseThrow();
        List<Part> parts = screen.views().getFirst().choices();
        visitor.open(screen);
        visitor.focus("choice-" + parts.get(0).id());
        visitor.type(KeyCode.DOWN);
        assertChosen(screen, parts.get(1));
        visitor.type(KeyCode.DOWN);
        assertChosen(screen, parts.get(2));
        visitor.type(KeyCode.UP);
        assertChosen(screen, parts.get(1));
    }

    @Test
    void arrowsMoveAmongTheTextSizes() {
        visitor.touch("start");
        visitor.touch("display");
        visitor.focus("size-normal");
        for (String size : List.of("large", "largest")) {
            visitor.type(KeyCode.RIGHT);
            assertThat(visitor.visit().preferences().textSizeProperty().get()).hasToString(size.toUpperCase(Locale.ROOT));
            assertThat(visitor.focused()).isEqualTo("size-" + size);
        }
    }

    @Test
    void arrowsMoveAmongTheWarningSigns(Pack pack) {
        WarningSignsScreen signs = pack.only(WarningSignsScreen.class);
        visitor.open(signs);
        visitor.focus("level-" + signs.levels().getFirst().id());
        for (SignLevel level : signs.levels().subList(1, signs.levels().size())) {
            visitor.type(KeyCode.RIGHT);
            assertThat(visitor.reads(".swap")).contains(visitor.words(signs).item(level.signs().getFirst().id()).name());
        }
    }

    private void assertChosen(ExploreScreen screen, Part part) {
        assertThat(visitor.focused()).isEqualTo("choice-" + part.id());
        assertThat(visitor.<Boolean>look(() -> ((RadioButton) visitor.node("choice-" + part.id())).isSelected())).isTrue();
        assertThat(visitor.reads(".swap")).startsWith(visitor.words(screen).item(part.id()).name());
    }

    private void tabTo(String id) {
        for (int i = 0; i < ENOUGH && !visitor.focused().equals(id); i++) {
            visitor.type(KeyCode.TAB);
        }
        assertThat(visitor.focused()).isEqualTo(id);
    }
}
