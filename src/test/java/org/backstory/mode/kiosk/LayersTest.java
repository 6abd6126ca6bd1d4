package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.backstory.content.Pack;
import org.backstory.content.Words;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.mode.Toolkit;
import org.backstory.session.Sizes;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.shell.Stylesheets;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies over the tour has room for everything it says, at every text size and in every language. */
@ExtendWith(Tours.class)
class LayersTest {

    private static final Curtain.Answered NOBODY = new Curtain.Answered() {
        @Override
        public void more() {
        }

        @Override
        public void over() {
        }
    };
    private static final double SMALLEST_TARGET_MM = 16;

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "1366, 768", "1280, 800", "3840, 2160"})
    void nothingIsCut(int width, int height, Pack pack, Toolkit toolkit) {
        List<String> flaws = toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Words words : pack.words().values()) {
                for (TextSize textSize : TextSize.values()) {
                    look(pack, words, Sizes.assumed(width, height, textSize), width, height, found);
                }
            }
            return found;
        });
        assertThat(flaws).isEmpty();
    }

    private static void look(Pack pack, Words words, Sizes sizes, int width, int height, List<String> flaws) {
        TellStaff sign = new TellStaff(words.question("signs-now").item(SignsQuestion.ACTION).name(),
                words.question("signs-now").item(SignsQuestion.ACTION).text().orElseThrow().replace("{emergency}", "911"),
                Optional.of("The front desk is behind you, beside the entrance."), words.kiosk().told());
        String where = words.language() + " " + sizes.textSize() + " ";
        check(new TellStaffPage(sign, () -> { }), sizes, width, height, where + "tell staff", flaws);
        Curtain curtain = new Curtain(words, Optional.of(sign), sizes, NOBODY);
        curtain.show(30);
        check(curtain, sizes, width, height, where + "curtain", flaws);
        AttractScreen attract = new AttractScreen(pack, words, Optional.of("Riverside Clinic"), sizes, _ -> { });
        Scene scene = scene(attract, sizes, width, height);
        for (int fact = 0; fact < pack.file().attract().orElseThrow().size(); fact++) {
            attract.show(AttractMoment.still(fact * AttractMoment.EACH_STILL));
            check(scene, attract, sizes, where + "fact " + fact, flaws);
        }
    }

    private static Scene scene(Region layer, Sizes sizes, int width, int height) {
        Scene scene = new Scene(layer, width, height);
        scene.getStylesheets().setAll(new Stylesheets().of(Theme.LIGHT, sizes));
        return scene;
    }

    private static void check(Region layer, Sizes sizes, int width, int height, String where, List<String> flaws) {
        check(scene(layer, sizes, width, height), layer, sizes, where, flaws);
    }

    private static void check(Scene scene, Region layer, Sizes sizes, String where, List<String> flaws) {
        for (int pass = 0; pass < 3; pass++) {
            layer.applyCss();
            layer.layout();
        }
        Bounds room = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        for (Node node : layer.lookupAll("*")) {
            if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                if (!room.contains(bounds)) {
                    flaws.add(where + ": out of sight: " + labeled.getText());
                }
                if (labeled.getHeight() + 1 < labeled.prefHeight(labeled.getWidth())) {
                    flaws.add(where + ": cut: " + labeled.getText());
                }
                if (node instanceof Button && bounds.getHeight() < sizes.mm(SMALLEST_TARGET_MM) - 1) {
                    flaws.add(where + ": too small to touch: " + labeled.getText());
                }
            }
        }
    }
}
