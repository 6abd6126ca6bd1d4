package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Settings;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A monkey at a kiosk. {@code backstory soak} lets it go on for as long as anybody likes. */
@ExtendWith(Tours.class)
class SoakTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2026})
    void aKioskStandsAMonkey(long seed, Pack pack, Toolkit toolkit) {
        FakeTicker ticker = new FakeTicker();

        SoakReport report = new Soak(toolkit).run(pack, Settings.DEFAULTS, 1500, seed, ticker, () -> ticker.pass(1));

        assertThat(report.faults()).isEmpty();
        assertThat(report.exceptions()).isZero();
        assertThat(report.events()).isEqualTo(1500);
        assertThat(report.resets()).isGreaterThan(3);
        assertThat(report.nodesAtEnd()).isCloseTo(report.nodesAtStart(), org.assertj.core.data.Percentage.withPercentage(50));
    }
}
