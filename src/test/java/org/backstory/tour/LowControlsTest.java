package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Screen;
import org.backstory.content.Pack;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.shell.TourScene;
import org.backstory.shell.TwoPasses;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a screen that reaches higher than 1220 mm, what is the same on every screen stands at its foot. */
@ExtendWith(Tours.class)
class LowControlsTest {

    private static final List<String> EVERYWHERE = List.of("home", "language", "display", "warning-signs-button", "back", "next");

    /** The headless screen is square: 400 mm wide, it is 400 mm high. */
    @ParameterizedTest
    @CsvSource({"820, false", "821, true", ", false"})
    void followTheHeightOfTheScreen(Double lowerEdgeMm, boolean low, Pack pack, Toolkit toolkit) {
        Settings.Screen there = new Settings.Screen(1, Optional.of(400.0), Optional.ofNullable(lowerEdgeMm));
        Opening opening = new Opening(pack, Settings.DEFAULTS.on(there), Optional.empty(), Optional.of("spine"), List.of(), Ticker.system());
        List<Double> heights = toolkit.call(() -> {
            Rectangle2D room = Screen.getPrimary().getBounds();
            Visit visit = opening.visit();
            TourScene tour = opening.tour(visit, Screen.getPrimary(), room.getWidth(), room.getHeight(), false);
            TwoPasses.over(tour.scene().getRoot());
            tour.dispose();
            return EVERYWHERE.stream().map(id -> height(tour.scene().lookup("#" + id), room, lowerEdgeMm)).toList();
        });
        assertThat(heights.stream().allMatch(height -> height < 820 + 200)).isEqualTo(low);
        assertThat(heights).allMatch(height -> height > 380);
        assertThat(heights).allMatch(height -> height <= 1220);
    }

    /** The upper edge of a control above the floor, mm. */
    private static double height(Node node, Rectangle2D room, Double lowerEdgeMm) {
        double top = node.localToScene(node.getLayoutBounds()).getMinY();
        return (lowerEdgeMm == null ? 800 : lowerEdgeMm) + (room.getHeight() - top) * 400 / room.getWidth();
    }
}
