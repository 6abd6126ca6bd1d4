package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.backstory.content.CardsScreen;
import org.backstory.content.Claim;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Panels lie over a screen, take the keyboard with them, and go with one touch. */
@ExtendWith(Tours.class)
class PanelTest {

    private Visitor visitor;
    private Screen withMore;
    private Screen withTerm;
    private CardsScreen withCards;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        visitor = new Visitor(pack, toolkit, 960, 540, false);
        withMore = pack.screens().stream().filter(s -> visitor.words(s).more().isPresent() && s instanceof Claim).findFirst().orElseThrow();
        withTerm = pack.screens().stream().filter(s -> visitor.words(s).text().contains("](")).findFirst().orElseThrow();
        withCards = pack.screens().stream().filter(CardsScreen.class::isInstance).map(CardsScreen.class::cast).findFirst().orElseThrow();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void moreIsTold() {
        visitor.open(withMore);
        visitor.touch("more");
        assertThat(visitor.panel()).hasValue(visitor.words(withMore).title());
        assertClosesInEveryWay("more");
    }

    @Test
    void theSourcesAreTold(Pack pack) {
        visitor.open(withMore);
        visitor.touch("who-says-so");
        assertThat(visitor.panel()).hasValue(visitor.words().ui().whoSaysSo());
        assertThat(visitor.reads(".sheet")).contains(((Claim) withMore).sources().stream().map(id -> pack.sources().get(id).title()).toList());
        assertClosesInEveryWay("who-says-so");
    }

    @Test
    void aTermIsExplained() {
        visitor.open(withTerm);
        String link = visitor.look(() -> firstTerm(visitor.tour().scene().getRoot()));
        visitor.touch(link);
        assertThat(visitor.panel()).hasValue(visitor.words().glossary().get(link.replaceFirst("term-", "")).term());
        assertClosesInEveryWay(link);
    }

    private String firstTerm(Node root) {
        return root.lookupAll(".term").stream().filter(Hyperlink.class::isInstance).filter(n -> n.getId() != null).findFirst().orElseThrow().getId();
    }

    @Test
    void everyCardTellsMore() {
        visitor.open(withCards);
        withCards.cards().forEach(card -> {
            visitor.touch("card-" + card.id());
            assertThat(visitor.panel()).hasValue(visitor.words(withCards).item(card.id()).name());
            visitor.touch("close");
        });
        visitor.touch("card-" + withCards.cards().getFirst().id());
        assertClosesInEveryWay("card-" + withCards.cards().getFirst().id());
    }

    /** With the panel of an opener open: its button, Escape and a touch beside it close it; a touch inside does not. */
    private void assertClosesInEveryWay(String opener) {
        String screen = visitor.shown();
        List<Runnable> ways = List.of(
                () -> visitor.touch("close"),
                () -> visitor.type(KeyCode.ESCAPE),
                () -> visitor.touch("home", 0.1, 0.1));
        for (Runnable way : ways) {
            if (visitor.panel().isEmpty()) {
                visitor.touch(opener);
            }
            assertThat(visitor.focused()).as("the keyboard while the panel is open").isEqualTo("close");
            visitor.touch("close", 0.5, 2);
            assertThat(visitor.panel()).as("a touch inside of the panel").isPresent();

            way.run();

            assertThat(visitor.panel()).isEmpty();
            assertThat(visitor.shown()).isEqualTo(screen);
            assertThat(visitor.focused()).as("the keyboard after the panel").isEqualTo(opener);
        }
    }

    @Test
    void theKeyboardStaysInThePanel() {
        visitor.open(withMore);
        visitor.touch("who-says-so");
        for (int i = 0; i < 8; i++) {
            visitor.type(KeyCode.TAB);
            assertThat(visitor.<Boolean>look(() -> isIn(visitor.tour().scene().getFocusOwner(), visitor.tour().scene().lookup(".sheet"))))
                    .as("after Tab %d the keyboard is at '%s'", i + 1, visitor.focused()).isTrue();
        }
    }

    private boolean isIn(Node node, Node outer) {
        return node != null && (node == outer || isIn(node.getParent(), outer));
    }

    @Test
    void anotherPlaceClosesThePanel() {
        visitor.open(withMore);
        visitor.touch("more");
        visitor.open(withCards);
        assertThat(visitor.panel()).isEmpty();
    }
}
