package org.backstory.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.session.Ticker;
import org.backstory.session.Tour;
import org.backstory.settings.Settings;
import org.backstory.tour.Frames;
import org.backstory.tour.Tours;
import org.backstory.tour.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the small pictures one gets to any screen: by touch, with keys, by a word of it. */
@ExtendWith(Tours.class)
class GridTest {

    private Toolkit toolkit;
    private Visitor staff;
    private GridLayer grid;

    @BeforeEach
    void open(Pack pack, Toolkit started) {
        toolkit = started;
        staff = new Visitor(pack, toolkit, 960, 540, false);
        grid = new GridLayer(new Opening(pack, Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), Ticker.system()),
                staff.visit(), staff.tour());
        openGrid();
    }

    private void openGrid() {
        staff.look(() -> {
            grid.open();
            return null;
        });
    }

    @AfterEach
    void close() {
        staff.close();
    }

    @Test
    void isThereAtOnceAndEveryScreenGetsItsPicture(Pack pack) {
        assertThat(cards()).hasSize(pack.screens().size());
        assertThat(new Frames(toolkit).until(() -> cards().stream().allMatch(ScreenCard::isDrawn))).as("all pictures").isTrue();
    }

    @Test
    void aTouchOpensAScreen(Pack pack) {
        Screen second = pack.screens().get(1);
        staff.touch("screen-card-" + second.id());
        assertThat(staff.shown()).isEqualTo(second.id());
        assertThat(grid.isOpen()).isFalse();
    }

    @Test
    void theWarningSignsStillLeadBack(Pack pack) {
        Tour tour = new Tour(pack);
        Screen from = pack.chapters().getFirst().screens().getFirst();
        staff.open(from);
        type("warning");
        staff.touch("screen-card-" + tour.warningSigns().id());
        assertThat(staff.shown()).isEqualTo(tour.warningSigns().id());
        staff.touch("back");
        assertThat(staff.shown()).isEqualTo(from.id());
    }

    @Test
    void arrowsLeadThroughTheCardsAndEnterOpens(Pack pack) {
        staff.type(KeyCode.RIGHT);
        assertThat(staff.focused()).isEqualTo("screen-card-" + pack.screens().get(1).id());
        staff.type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(staff.focused()).as("at the edge nothing moves").isEqualTo("group-around");
        staff.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(staff.focused()).startsWith("screen-card-").isNotEqualTo("screen-card-" + pack.screens().getFirst().id());
        String screen = staff.focused().replace("screen-card-", "");
        staff.type(KeyCode.ENTER);
        assertThat(staff.shown()).isEqualTo(screen);
    }

    @Test
    void everyCardIsReachedWithArrows(Pack pack) {
        for (int i = 1; i < pack.screens().size() + pack.chapters().size(); i++) {
            staff.type(KeyCode.RIGHT);
        }
        String last = "screen-card-" + pack.chapters().getLast().screens().getLast().id();
        assertThat(staff.focused()).isEqualTo(last);
        assertThat(staff.<Boolean>look(() -> inSight(last))).as("the card with the keyboard is in sight").isTrue();
    }

    private boolean inSight(String id) {
        var card = staff.node(id);
        var bounds = card.localToScene(card.getLayoutBounds());
        var room = staff.tour().scene().lookup(".screen-room");
        return room.localToScene(room.getLayoutBounds()).contains(bounds);
    }

    @Test
    void escapeChangesNothing() {
        String before = staff.visit().navigator().place().id();
        staff.type(KeyCode.RIGHT, KeyCode.ESCAPE);
        assertThat(grid.isOpen()).isFalse();
        assertThat(staff.shown()).isEqualTo(before);
    }

    @Test
    void wordsAreFoundWithoutTheirAccents(Pack pack) {
        staff.look(() -> {
            grid.close();
            staff.visit().preferences().languageProperty().set("es");
            return null;
        });
        openGrid();
        type("columna");
        assertThat(ids()).contains("arthritis");
        type("medico");
        assertThat(ids()).contains("when-to-see").doesNotContain("spine");
        type("m\u00e9dico");
        assertThat(ids()).contains("when-to-see");
        type("HERNIA");
        assertThat(ids()).contains("herniated-disc");
    }

    @Test
    void typingAnywhereSearchesAndEnterOpensTheFirst() {
        staff.type(KeyCode.S, KeyCode.T, KeyCode.E, KeyCode.N, KeyCode.O);
        assertThat(ids()).first().isEqualTo("stenosis");
        staff.type(KeyCode.ENTER);
        assertThat(staff.shown()).isEqualTo("stenosis");
    }

    @Test
    void lettersCanBeTouched() {
        staff.touch("letters");
        for (String letter : "STENO".split("")) {
            staff.touch("letter-" + letter);
        }
        assertThat(ids()).first().isEqualTo("stenosis");
        staff.touch("letter-erase");
        assertThat(staff.<String>look(() -> ((TextField) staff.node("search")).getText())).isEqualTo("STEN");
    }

    @Test
    void noScreenIsSaidKindly() {
        type("xyzzy");
        assertThat(ids()).isEmpty();
        assertThat(staff.reads(".screens-none")).isEqualTo(staff.words().grid().none());
    }

    @Test
    void aChapterShowsItsScreensOnly(Pack pack) {
        staff.touch("group-" + pack.chapters().getLast().id());
        assertThat(ids()).containsExactlyElementsOf(pack.chapters().getLast().screens().stream().map(Screen::id).toList());
    }

    private void type(String text) {
        staff.look(() -> {
            ((TextField) staff.node("search")).setText(text);
            return null;
        });
    }

    private List<String> ids() {
        return staff.look(() -> cards().stream().map(card -> card.screen().id()).collect(Collectors.toList()));
    }

    private List<ScreenCard> cards() {
        return staff.tour().scene().getRoot().lookupAll(".screen-card").stream().map(ScreenCard.class::cast).toList();
    }
}
