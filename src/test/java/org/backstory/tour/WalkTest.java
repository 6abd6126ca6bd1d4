package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstory.content.Chapter;
import org.backstory.content.ExploreScreen;
import org.backstory.content.Pack;
import org.backstory.content.Part;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.session.Tour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor walks through the whole tour with a finger. */
@ExtendWith(Tours.class)
class WalkTest {

    private Visitor visitor;
    private Tour tour;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        visitor = new Visitor(pack, toolkit, 960, 540, false);
        tour = new Tour(pack);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void startLeadsToTheChapters() {
        assertThat(visitor.shown()).isEqualTo(tour.first().id());

        visitor.touch("start");

        assertThat(visitor.shown()).isEqualTo(tour.home().id());
    }

    @Test
    void nextLeadsThroughEveryChapterToItsEnd(Pack pack) {
        for (Chapter chapter : pack.chapters()) {
            visitor.open(tour.home());
            visitor.touch("card-" + chapter.id());
            for (int i = 0; i < chapter.screens().size(); i++) {
                assertThat(visitor.shown()).isEqualTo(chapter.screens().get(i).id());
                assertThat(visitor.says("progress")).endsWith(progress(i + 1, chapter.screens().size()));
                visitor.touch("next");
            }
        }
        assertThat(visitor.shown()).isEqualTo(tour.selfCheck().orElseThrow().id());
    }

    @Test
    void everyScreenIsLaidOutBeforeItsFirstFrame(Pack pack, Toolkit toolkit) {
        for (Screen screen : pack.screens()) {
            boolean unsettled = toolkit.call(() -> {
                visitor.visit().navigator().open(screen);
                return visitor.tour().shell().isNeedsLayout();
            });

            assertThat(unsettled).as(screen.id()).isFalse();
        }
    }

    private String progress(int n, int total) {
        return visitor.words().ui().progress().replace("{n}", Integer.toString(n)).replace("{total}", Integer.toString(total));
    }

    @Test
    void backLeadsTheWayThatNextCame(Pack pack) {
        Chapter chapter = pack.chapters().getFirst();
        visitor.open(chapter.screens().getLast());
        for (int i = chapter.screens().size() - 2; i >= 0; i--) {
            visitor.touch("back");
            assertThat(visitor.shown()).isEqualTo(chapter.screens().get(i).id());
        }
        visitor.touch("back");
        assertThat(visitor.shown()).isEqualTo(tour.home().id());
        visitor.touch("back");
        assertThat(visitor.shown()).isEqualTo(tour.first().id());
    }

    @Test
    void homeAndTheWarningSignsAreOneTouchAwayEverywhere(Pack pack) {
        for (Screen screen : pack.screens()) {
            if (screen.equals(tour.warningSigns()) || screen.equals(tour.about())) {
                continue;
            }
            visitor.open(screen);
            visitor.touch("warning-signs-button");
            assertThat(visitor.shown()).isEqualTo(tour.warningSigns().id());
            assertThat(visitor.sees("next")).as("next beside a screen that nothing comes after").isFalse();
            visitor.touch("back");
            assertThat(visitor.shown()).isEqualTo(screen.id());
            visitor.touch("home");
            assertThat(visitor.shown()).isEqualTo(tour.home().id());
        }
    }

    @Test
    void theWarningSignsLeadBackFromTheAboutScreenToo(Pack pack) {
        visitor.open(tour.home());
        visitor.touch("about");
        assertThat(visitor.shown()).isEqualTo(tour.about().id());
        visitor.touch("warning-signs-button");
        visitor.touch("back");

        assertThat(visitor.shown()).isEqualTo(tour.home().id());
    }

    @Test
    void anotherLanguageKeepsThePlaceAndTheChoice(Pack pack) {
        ExploreScreen screen = pack.screens().stream().filter(ExploreScreen.class::isInstance).map(ExploreScreen.class::cast).findFirst().orElseThrow();
        Part part = screen.views().getFirst().choices().get(1);
        visitor.open(screen);
        visitor.touch("choice-" + part.id());
        String before = visitor.reads("#screen-" + screen.id());

        visitor.touch("language");

        assertThat(visitor.shown()).isEqualTo(screen.id());
        assertThat(visitor.reads("#screen-" + screen.id())).contains(visitor.words(screen).title()).isNotEqualTo(before);
        assertThat(visitor.reads(".swap")).startsWith(visitor.words(screen).item(part.id()).name());
        assertThat(visitor.says("choice-" + part.id())).isEqualTo(visitor.words(screen).item(part.id()).name());
        assertThat(visitor.<Boolean>look(() -> ((javafx.scene.control.RadioButton) visitor.node("choice-" + part.id())).isSelected())).isTrue();
    }

    @Test
    void aFingerThatSlidesOffDoesNothing(Pack pack) {
        Screen screen = pack.chapters().getFirst().screens().getFirst();
        visitor.open(screen);

        visitor.press(visitor.at("next", 0.5, 0.5));
        visitor.drag(visitor.at("next", 0.5, -3));
        visitor.release();

        assertThat(visitor.shown()).isEqualTo(screen.id());
    }
}
