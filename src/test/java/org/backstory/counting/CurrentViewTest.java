package org.backstory.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is looked at, second by second, on a clock and a calendar that the test moves. */
class CurrentViewTest {

    private static final long SECOND = 1_000_000_000;
    private final AtomicLong clock = new AtomicLong(-5 * SECOND);
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private final CurrentView view = new CurrentView("kiosk", 90, () -> today, clock::get);

    @Test
    void countsSecondsAsTheyPass() {
        view.arrived("home", "en");
        pass(2.7);
        assertThat(view.take()).isEqualTo(Map.of(of("home", "en"), new Views(1, 2)));
        pass(0.5);
        assertThat(view.take()).as("the rest of a second is kept").isEqualTo(Map.of(of("home", "en"), new Views(0, 1)));
        assertThat(view.take()).isEmpty();
        view.arrived("home", "es");
        pass(1);
        view.arrived("spine", "es");
        view.left();
        pass(7);
        assertThat(view.take()).isEqualTo(Map.of(of("home", "es"), new Views(1, 1), of("spine", "es"), new Views(1, 0)));
    }

    @Test
    void aScreenThatNobodyTouchesIsLookedAtForTheIdleTime() {
        view.arrived("home", "en");
        pass(60);
        view.touched();
        pass(600);
        assertThat(view.take()).isEqualTo(Map.of(of("home", "en"), new Views(1, 150)));
        pass(600);
        assertThat(view.take()).isEmpty();
        view.touched();
        pass(3);
        assertThat(view.take()).isEqualTo(Map.of(of("home", "en"), new Views(0, 3)));
    }

    @Test
    void whatIsCoveredIsNotLookedAt() {
        view.arrived("home", "en");
        pass(4);
        view.pause();
        pass(30);
        view.resume();
        pass(5);
        assertThat(view.take()).isEqualTo(Map.of(of("home", "en"), new Views(1, 9)));
        assertThat(view.isAt("home", "en")).isTrue();
        assertThat(view.isAt("home", "es")).isFalse();
    }

    @Test
    void eachDayHasItsOwn() {
        view.arrived("home", "en");
        pass(2);
        view.take();
        today = today.plusDays(1);
        pass(3);
        assertThat(view.take()).isEqualTo(Map.of(of("home", "en"), new Views(0, 3)));
    }

    @Test
    void keepsWhatCouldNotBeWritten() {
        view.arrived("home", "en");
        pass(2);
        Map<Viewed, Views> taken = view.take();
        pass(1);
        view.keep(taken);
        assertThat(view.take()).isEqualTo(Map.of(of("home", "en"), new Views(1, 3)));
    }

    private Viewed of(String screen, String language) {
        return new Viewed(today, screen, language, "kiosk");
    }

    private void pass(double seconds) {
        clock.addAndGet((long) (seconds * SECOND));
    }
}
