package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** What the inviting pictures look like, and how long they stay so. */
class AttractMomentTest {

    private static final double HUNDREDTH = 0.01;
    private static final int FOUR_MINUTES = 24_000;

    @Test
    void staysAsItIsWhileItSaysSo() {
        rests(AttractMoment::moving, AttractMoment::restMoving);
        rests(AttractMoment::still, AttractMoment::restStill);
    }

    @Test
    void restsMoreThanHalfOfTheTime() {
        long resting = 0;
        for (int at = 0; at < FOUR_MINUTES; at++) {
            resting += AttractMoment.restMoving(at * HUNDREDTH) > 0 ? 1 : 0;
        }
        assertThat(resting).isGreaterThan(FOUR_MINUTES / 2);
    }

    private static void rests(DoubleFunction<AttractMoment> moment, DoubleUnaryOperator rest) {
        for (int at = 0; at < FOUR_MINUTES; at++) {
            double now = at * HUNDREDTH;
            double until = now + rest.applyAsDouble(now);
            for (double later = now + HUNDREDTH; later < until - HUNDREDTH; later += 0.1) {
                assertThat(moment.apply(later)).as("%s s, from %s s", later, now).isEqualTo(moment.apply(now));
            }
        }
    }
}
