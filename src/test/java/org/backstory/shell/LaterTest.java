package org.backstory.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.backstory.content.Pack;
import org.backstory.content.WelcomeScreen;
import org.backstory.mode.Toolkit;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tour that is covered at first costs nothing until it is needed. */
@ExtendWith(Tours.class)
class LaterTest {

    @Test
    void isEmptyUntilItIsBuilt(Pack pack, Toolkit toolkit) {
        assertThat(screens(pack, toolkit, tour -> { })).isZero();
        assertThat(screens(pack, toolkit, TourScene::keepControlsLow)).isZero();
        assertThat(screens(pack, toolkit, tour -> tour.shell().build())).isOne();
    }

    @Test
    void isThereWhenTheVisitBegins(Pack pack, Toolkit toolkit) {
        assertThat(screens(pack, toolkit, TourScene::follow, tour -> tour.go(pack.screens().get(1)))).isOne();
    }

    @SafeVarargs
    private static int screens(Pack pack, Toolkit toolkit, Consumer<TourScene>... happening) {
        return toolkit.call(() -> {
            Visit visit = Visit.begin(pack, new Preferences("en", Theme.LIGHT, TextSize.NORMAL, false, false));
            assertThat(visit.navigator().place()).isInstanceOf(WelcomeScreen.class);
            TourScene tour = new TourScene(pack, visit, Settings.DEFAULTS.clinic(), Sizes::assumed, 800, 600, Ticker.system(), true);
            for (Consumer<TourScene> next : happening) {
                next.accept(tour);
            }
            int screens = tour.scene().getRoot().lookupAll(".screen").size();
            tour.dispose();
            return screens;
        });
    }
}
