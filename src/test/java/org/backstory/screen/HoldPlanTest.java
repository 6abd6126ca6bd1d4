package org.backstory.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstory.screen.HoldPlan.Moment;
import org.backstory.screen.HoldPlan.Phase;
import org.junit.jupiter.api.Test;

class HoldPlanTest {

    private final HoldPlan plan = new HoldPlan(8, 2, 4);

    @Test
    void waitsForTheStart() {
        assertThat(plan.ready()).isEqualTo(new Moment(Phase.READY, 1, 8, 1, true));
    }

    @Test
    void holdsAndRestsAndIsDone() {
        assertThat(plan.at(0)).isEqualTo(new Moment(Phase.HOLD, 1, 8, 1, true));
        assertThat(plan.at(6)).isEqualTo(new Moment(Phase.HOLD, 1, 2, 0.25, true));
        assertThat(plan.at(8)).isEqualTo(new Moment(Phase.REST, 2, 4, 1, false));
        assertThat(plan.at(12)).isEqualTo(new Moment(Phase.HOLD, 2, 8, 1, true));
        assertThat(plan.at(20)).as("no rest after the last").isEqualTo(new Moment(Phase.DONE, 2, 0, 0, false));
        assertThat(plan.at(1000).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void roundsSecondsUp() {
        assertThat(plan.at(0.1).left()).isEqualTo(8);
        assertThat(plan.at(7.9).left()).isEqualTo(1);
        assertThat(plan.at(8.1).left()).isEqualTo(4);
    }

    @Test
    void breathesCalmly() {
        assertThat(plan.at(1.9).breathsIn()).isTrue();
        assertThat(plan.at(2).breathsIn()).isFalse();
        assertThat(plan.at(4.9).breathsIn()).isFalse();
        assertThat(plan.at(5).breathsIn()).isTrue();
    }
}
