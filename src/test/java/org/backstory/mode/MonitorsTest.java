package org.backstory.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Screen;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The headless platform has one screen: number 1 is there, number 2 is not. */
@ExtendWith(Tours.class)
class MonitorsTest {

    @Test
    void theFirstIsThePrimaryOne(Toolkit toolkit) {
        assertThat(toolkit.call(() -> new Monitors().wanted(1))).isEqualTo(toolkit.call(Screen::getPrimary));
        assertThat(toolkit.call(() -> new Monitors().missing(1))).isEmpty();
    }

    @Test
    void whereOneIsNotThereThePrimaryOneIsUsedAndStaffAreTold(Pack pack, Toolkit toolkit) {
        Settings there = Settings.DEFAULTS;
        Opening opening = new Opening(pack, there.on(new Settings.Screen(2, Optional.empty(), Optional.empty())), Optional.empty(),
                Optional.empty(), List.of(), Ticker.system());
        List<Opening> opened = new ArrayList<>();

        new TourWindows(toolkit).show(opening, List::of, (given, ended) -> {
            opened.add(given);
            ended.accept(new Ending.Left());
            return () -> { };
        }, () -> opened.add(opened.getFirst()));

        assertThat(toolkit.call(() -> opened.getFirst().monitor())).isEqualTo(toolkit.call(Screen::getPrimary));
        assertThat(opened.getFirst().findings()).extracting(Finding::toString).containsExactly(
                "screen.monitor: warning: there is no monitor 2 now, so the primary one is used; connect it, or write 1");
    }
}
