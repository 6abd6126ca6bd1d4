package org.backstory.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.backstory.content.Figure;
import org.backstory.content.Joint;
import org.junit.jupiter.api.Test;

/** A leg that points to the right: hip at 0, knee at 10, foot at 20. The joints stand in the file in another order. */
class SkeletonTest {

    private static final Figure LEG = new Figure("leg", "leg", List.of(
            joint("ankle", Optional.of("knee"), 20), joint("hip", Optional.empty(), 0), joint("knee", Optional.of("hip"), 10)), Optional.empty());

    @Test
    void restsAsDrawn() {
        assertPoint(Posture.REST, "ankle", 25, 25, 0);
    }

    @Test
    void turnsClockwiseAroundItsPivot() {
        assertPoint(posture(0, Map.of("knee", 90.0)), "knee", 20, 10, 10);
        assertPoint(posture(0, Map.of("knee", 90.0)), "hip", 5, 5, 0);
    }

    @Test
    void takesAlongWhatHangsOnIt() {
        assertPoint(posture(0, Map.of("knee", 90.0)), "ankle", 25, 10, 15);
        assertPoint(posture(0, Map.of("knee", 90.0, "ankle", -90.0)), "ankle", 25, 15, 10);
    }

    @Test
    void turnsAndMovesTheWhole() {
        assertPoint(posture(180, Map.of()), "ankle", 20, -20, 0);
        assertPoint(new Posture(180, 7, 3, Map.of(), Map.of()), "ankle", 20, -13, 3);
        assertPoint(new Posture(90, 7, 3, Map.of("knee", 90.0), Map.of()), "ankle", 20, -3, 13);
    }

    private static void assertPoint(Posture posture, String joint, double x, double toX, double toY) {
        Point2D moved = new Skeleton(LEG).in(posture).get(joint).transform(x, 0);
        assertThat(moved.getX()).isCloseTo(toX, within(1e-9));
        assertThat(moved.getY()).isCloseTo(toY, within(1e-9));
    }

    private static Posture posture(double turn, Map<String, Double> angles) {
        return new Posture(turn, 0, 0, angles, Map.of());
    }

    private static Joint joint(String id, Optional<String> parent, double x) {
        return new Joint(id, parent, List.of(id), List.of(x, 0.0), -180, 180);
    }
}
