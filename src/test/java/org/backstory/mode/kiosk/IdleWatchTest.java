package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.backstory.mode.kiosk.IdleWatch.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a kiosk asks and when it clears, by a clock of the test. */
class IdleWatchTest {

    private static final int IDLE = 90;

    private final FakeTicker ticker = new FakeTicker();
    private final IdleWatch watch = new IdleWatch(ticker, IDLE);

    @Test
    void invitesUntilSomebodyBegins() {
        after(100_000);
        assertThat(watch.state()).isEqualTo(State.INVITING);

        watch.begin();
        assertThat(watch.state()).isEqualTo(State.VISITING);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 90, 600})
    void asksAfterTheTimeOfTheSettings(int seconds) {
        IdleWatch set = new IdleWatch(ticker, seconds);
        set.begin();
        ticker.pass(seconds - 0.01);
        set.look(false, false);
        assertThat(set.state()).isEqualTo(State.VISITING);

        ticker.pass(0.01);
        set.look(false, false);
        assertThat(set.state()).isEqualTo(State.ASKING);
    }

    @Test
    void everySignOfLifeBeginsTheTimeAnew() {
        watch.begin();
        for (int i = 0; i < 50; i++) {
            after(IDLE - 1);
            watch.touched();
        }
        assertThat(watch.state()).isEqualTo(State.VISITING);
    }

    @Test
    void countsDownHalfAMinuteAndClears() {
        ask();
        assertThat(watch.secondsLeft()).isEqualTo(30);
        after(0.5);
        assertThat(watch.secondsLeft()).isEqualTo(30);
        after(28.6);
        assertThat(watch.secondsLeft()).isEqualTo(1);
        assertThat(watch.state()).isEqualTo(State.ASKING);

        after(1);
        assertThat(watch.state()).isEqualTo(State.INVITING);
    }

    @Test
    void givesMoreTimeWithoutLimit() {
        ask();
        for (int i = 0; i < 100; i++) {
            after(29);
            watch.more();
            assertThat(watch.state()).isEqualTo(State.VISITING);
            after(IDLE);
            assertThat(watch.state()).isEqualTo(State.ASKING);
        }
    }

    @Test
    void aTouchAloneDoesNotAnswer() {
        ask();
        after(29);
        watch.touched();
        after(1);
        assertThat(watch.state()).isEqualTo(State.INVITING);
    }

    @Test
    void waitsForATimerOrAPrinter() {
        watch.begin();
        ticker.pass(200);
        watch.look(true, false);
        assertThat(watch.state()).isEqualTo(State.VISITING);

        ticker.pass(IDLE - 1);
        watch.look(false, false);
        assertThat(watch.state()).as("the time begins when the timer has ended").isEqualTo(State.VISITING);
        after(1);
        assertThat(watch.state()).isEqualTo(State.ASKING);
    }

    @Test
    void doesNotWaitForEverForAPrinterThatHangs() {
        watch.begin();
        for (int second = 0; second < IdleWatch.BUSY_SECONDS + IDLE - 1; second++) {
            assertThat(watch.state()).isEqualTo(State.VISITING);
            ticker.pass(1);
            watch.look(true, false);
        }
        assertThat(watch.state()).isEqualTo(State.ASKING);
    }

    @Test
    void saysToTellTheStaffBeforeAWarningSignIsGone() {
        ask();
        ticker.pass(30);
        watch.look(false, true);
        assertThat(watch.state()).isEqualTo(State.TELLING);

        after(IdleWatch.TELLING_SECONDS - 1);
        watch.touched();
        after(IdleWatch.TELLING_SECONDS - 1);
        assertThat(watch.state()).isEqualTo(State.TELLING);
        after(1);
        assertThat(watch.state()).isEqualTo(State.INVITING);
    }

    /** Whoever looks only when something is due sees everything at the same moment as who looks all the time. */
    @Test
    void nothingIsDueWhileItSaysThatAllIsQuiet() {
        watch.begin();
        ticker.pass(12.3456);
        watch.touched();
        double quiet = 0;
        StringBuilder seen = new StringBuilder();
        while (watch.state() != State.INVITING) {
            assertThat(watch.quiet()).isPositive();
            quiet += watch.quiet() / 1e9;
            IdleWatch.State before = watch.state();
            int left = watch.secondsLeft();
            ticker.pass(watch.quiet() / 1e9 - 1e-9);
            watch.look(false, true);
            assertThat(watch.state()).isEqualTo(before);
            assertThat(watch.secondsLeft()).isEqualTo(left);
            ticker.pass(1e-9);
            watch.look(false, true);
            seen.append(watch.state()).append(' ').append(watch.secondsLeft()).append(' ');
        }
        assertThat(quiet).isCloseTo(IDLE + IdleWatch.ASKING_SECONDS + IdleWatch.TELLING_SECONDS, within(1e-6));
        assertThat(seen).startsWith("ASKING 30 ASKING 29 ").contains("ASKING 1 TELLING 0 INVITING 0");
    }

    /** However seldom somebody looks: whoever has waited for a timer has all of the idle time afterwards. */
    @Test
    void theTimeBeginsWhenTheTimerHasEnded() {
        watch.begin();
        ticker.pass(IDLE - 7);
        watch.waited();
        assertThat(watch.quiet()).isEqualTo(IDLE * 1_000_000_000L);
    }

    @Test
    void timersThatBeginAgainByThemselvesKeepNoVisitAlive() {
        watch.begin();
        for (int second = 0; second < IdleWatch.BUSY_SECONDS + IDLE; second++) {
            ticker.pass(1);
            watch.waited();
            watch.look(false, false);
        }
        assertThat(watch.state()).isEqualTo(State.ASKING);
    }

    /** A machine that slept, or a screen that hung: whoever is there then is asked first. */
    @Test
    void asksHoweverLongNobodyHasLooked() {
        watch.begin();
        after(1_000_000);
        assertThat(watch.state()).isEqualTo(State.ASKING);
        assertThat(watch.secondsLeft()).isEqualTo(30);
    }

    /** Whatever happens before: when nobody does anything any more, it invites, and no sooner than it has asked. */
    @Test
    void everyIdleTimeEndsWithTheInvitation() {
        Random random = new Random(7);
        for (int sequence = 0; sequence < 2000; sequence++) {
            for (int step = random.nextInt(60); step > 0; step--) {
                switch (random.nextInt(6)) {
                    case 0 -> watch.begin();
                    case 1 -> watch.more();
                    case 2 -> watch.end();
                    case 3 -> watch.touched();
                    default -> {
                        ticker.pass(random.nextDouble(200));
                        State before = watch.state();
                        watch.look(random.nextInt(4) == 0, random.nextInt(4) == 0);
                        assertThat(before == State.VISITING && watch.state() == State.INVITING).as("cleared without asking").isFalse();
                    }
                }
            }
            for (int second = 0; second < IDLE + IdleWatch.ASKING_SECONDS + IdleWatch.TELLING_SECONDS + 1; second++) {
                ticker.pass(1);
                watch.look(false, true);
            }
            assertThat(watch.state()).isEqualTo(State.INVITING);
        }
    }

    private void ask() {
        watch.begin();
        after(IDLE);
        assertThat(watch.state()).isEqualTo(State.ASKING);
    }

    private void after(double seconds) {
        ticker.pass(seconds);
        watch.look(false, false);
    }
}
