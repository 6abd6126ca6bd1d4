package org.backstory.mode.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Which screen is the wall. */
class PlacesTest {

    private static final Display LAPTOP = display(0);
    private static final Display PROJECTOR = display(2000);
    private static final Display THIRD = display(4000);

    private static Display display(int x) {
        return new Display(new Rectangle2D(x, 0, 1920, 1080), 1);
    }

    @Test
    void theWallIsTheScreenThatIsNotPrimary() {
        Places places = Places.among(List.of(LAPTOP, PROJECTOR), 1, false);

        assertThat(places.desk()).isEqualTo(LAPTOP);
        assertThat(places.wall()).contains(PROJECTOR);
    }

    @Test
    void theSettingsMayNameTheWall() {
        assertThat(Places.among(List.of(LAPTOP, PROJECTOR, THIRD), 3, false).wall()).contains(THIRD);
    }

    @Test
    void aNumberThatIsNotThereMeansAnyOther() {
        assertThat(Places.among(List.of(LAPTOP, PROJECTOR), 5, false).wall()).contains(PROJECTOR);
    }

    @Test
    void theyCanChangePlaces() {
        Places places = Places.among(List.of(LAPTOP, PROJECTOR), 1, true);

        assertThat(places.desk()).isEqualTo(PROJECTOR);
        assertThat(places.wall()).contains(LAPTOP);
    }

    @Test
    void oneScreenHasNoWall() {
        assertThat(Places.among(List.of(LAPTOP), 2, true)).isEqualTo(new Places(LAPTOP, java.util.Optional.empty()));
    }
}
