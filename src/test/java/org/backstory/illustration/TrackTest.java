package org.backstory.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.backstory.content.Pose;
import org.junit.jupiter.api.Test;

class TrackTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void passesThroughEveryKeyPose() {
        Track track = new Track(List.of(pose(0, 10), pose(1, -30), pose(3, 5)));
        assertThat(track.at(0).angle("knee")).isCloseTo(10, EXACT);
        assertThat(track.at(1).angle("knee")).isCloseTo(-30, EXACT);
        assertThat(track.at(3).angle("knee")).isCloseTo(5, EXACT);
    }

    @Test
    void keepsWhatAPoseDoesNotSay() {
        Track track = new Track(List.of(
                new Pose(0, Optional.of(90.0), Optional.of(List.of(3.0, 4.0)), Optional.of(Map.of("knee", 20.0)), Optional.of(Map.of("hand", 0.0))),
                new Pose(2, Optional.empty(), Optional.empty(), Optional.of(Map.of("hip", 50.0)), Optional.empty())));
        Posture end = track.at(2);
        assertThat(end).isEqualTo(new Posture(90, 3, 4, Map.of("knee", 20.0, "hip", 50.0), Map.of("hand", 0.0)));
        assertThat(track.at(0).angle("hip")).isZero();
    }

    @Test
    void isEasedAtItsEndsAndNeverSwingsPastAPose() {
        Track track = new Track(List.of(pose(0, 0), pose(1, 0), pose(2, 40), pose(3, 40)));
        double before = -1e-9;
        for (double time = 0; time <= 3; time += 0.01) {
            double angle = track.at(time).angle("knee");
            assertThat(angle).as("at " + time).isBetween(before, 40 + 1e-9);
            before = angle - 1e-9;
        }
        assertThat(track.at(0.5).angle("knee")).as("held").isCloseTo(0, EXACT);
        assertThat(track.at(1.05).angle("knee")).as("eased").isLessThan(40 * 0.05 / 2);
        assertThat(track.at(1.5).angle("knee")).isCloseTo(20, EXACT);
    }

    @Test
    void goesThereAndBack() {
        Track track = new Track(List.of(pose(0, 0), pose(2, 60)));
        assertThat(track.end()).isEqualTo(2);
        assertThat(track.after(2).angle("knee")).isCloseTo(60, EXACT);
        assertThat(track.after(4).angle("knee")).isCloseTo(0, EXACT);
        assertThat(track.after(2.5)).isEqualTo(track.after(1.5));
        assertThat(track.after(4.5)).isEqualTo(track.after(0.5));
    }

    @Test
    void goesRoundWhenTheLastPoseIsTheFirst() {
        Track track = new Track(List.of(pose(0, 10), pose(1, 50), pose(2, 10)));
        assertThat(track.end()).isEqualTo(1);
        assertThat(track.after(2.25)).isEqualTo(track.after(0.25));
        assertThat(track.after(1.25)).isNotEqualTo(track.after(0.25));
        Track steady = new Track(List.of(pose(0, 20), pose(1, 30), pose(2, 0), pose(3, 10), pose(4, 20)));
        double speed = (steady.after(4.01).angle("knee") - steady.after(3.99).angle("knee")) / 0.02;
        assertThat(speed).as("runs on where it began").isCloseTo(10, within(0.5));
    }

    private static Pose pose(double seconds, double knee) {
        return new Pose(seconds, Optional.empty(), Optional.empty(), Optional.of(Map.of("knee", knee)), Optional.empty());
    }
}
