package org.backstory.mode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.backstory.content.Pack;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.shell.TourScene;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In every window the bar and the words of the guided tour are whole, in the window, and large enough to touch. */
@ExtendWith(Tours.class)
class BarLayoutTest {

    private static final double LEAST_MM = 12;

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "1366, 768", "1280, 800", "800, 600", "600, 1000"})
    void isWhole(int width, int height, Pack pack, Toolkit toolkit) {
        for (String language : pack.file().languages()) {
            List<String> flaws = toolkit.call(() -> flaws(pack, language, width, height));
            assertThat(flaws).as("%s at %d x %d", language, width, height).isEmpty();
        }
    }

    private List<String> flaws(Pack pack, String language, int width, int height) {
        Visit visit = Visit.begin(pack, new Preferences(language, Theme.LIGHT, TextSize.LARGEST, false, false));
        TourScene tour = new TourScene(pack, visit, Settings.DEFAULTS.clinic(), Sizes::assumed, width, height);
        tour.follow();
        DemoDesk desk = new DemoDesk(new Opening(pack, Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), Ticker.system()),
                visit, tour, new NoWindow());
        List<String> flaws = new ArrayList<>();
        look(tour, flaws);
        desk.guide();
        for (int step = 0; step < pack.file().guide().orElseThrow().steps().size(); step++) {
            look(tour, flaws);
            ((javafx.scene.control.Button) tour.scene().lookup("#guide-next")).fire();
        }
        desk.dispose();
        return flaws;
    }

    private void look(TourScene tour, List<String> flaws) {
        Scene scene = tour.scene();
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Parent bar = (Parent) scene.lookup(".staff-bar");
        bar.lookupAll(".button").forEach(node -> {
            Bounds at = node.localToScene(node.getLayoutBounds());
            if (at.getMinX() < 0 || at.getMaxX() > scene.getWidth() + 1) {
                flaws.add(node.getId() + " stands outside");
            }
            if (Math.min(at.getWidth(), at.getHeight()) + 1 < tour.sizes().mm(LEAST_MM)) {
                flaws.add(node.getId() + " is too small");
            }
        });
        bar.lookupAll(".label, .button").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && labeled.isVisible())
                .forEach(labeled -> labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(text -> !text.getText().equals(labeled.getText()))
                        .forEach(text -> flaws.add("'" + labeled.getText() + "' shows '" + text.getText() + "'")));
        Bounds under = tour.shell().localToScene(tour.shell().getLayoutBounds());
        if (under.getHeight() < scene.getHeight() / 2 || under.getMaxY() > scene.getHeight() + 1) {
            flaws.add("the tour has no room");
        }
    }

    /** Nothing to fill and nothing to leave. */
    private static final class NoWindow implements DemoDesk.Window {

        @Override
        public boolean isFull() {
            return false;
        }

        @Override
        public void toggleFull() {
        }

        @Override
        public void leave() {
        }
    }
}
