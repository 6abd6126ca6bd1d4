package org.backstory.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.session.Sizes;
import org.backstory.settings.TextSize;
import org.backstory.tour.Finger;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a column that scrolls, a finger that draws it along presses nothing; a finger that only trembles does. */
@ExtendWith(Tours.class)
class FlickTest {

    private static final double HEIGHT = 60;
    private final List<String> pressed = new ArrayList<>();
    private Toolkit toolkit;
    private Stage stage;
    private final Finger finger = new Finger();
    private ScrollPane scroller;

    private void show(Pack pack, Toolkit used, int buttons) {
        toolkit = used;
        look(() -> {
            VBox column = new VBox();
            IntStream.range(0, buttons).forEach(i -> {
                Button button = new Button("button " + i);
                button.setMinSize(200, HEIGHT);
                button.setOnAction(_ -> pressed.add(button.getText()));
                column.getChildren().add(button);
            });
            FitScroll fit = new FitScroll(column, pack.words().get("en").ui(), new Sizes(2, TextSize.NORMAL));
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(fit, 400, 300));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            scroller = (ScrollPane) fit.lookup(".fit-scroll");
            return null;
        });
    }

    @AfterEach
    void leave() {
        look(() -> {
            stage.close();
            return null;
        });
    }

    @Test
    void aFlickScrollsAndPressesNothing(Pack pack, Toolkit used) {
        show(pack, used, 20);
        finger(250, 240, 220, 180, 120);
        assertThat(pressed).isEmpty();
        assertThat(look(scroller::getVvalue)).isCloseTo(130 / (20 * HEIGHT - scroller.getViewportBounds().getHeight()), within(0.001));
    }

    @Test
    void aSecondFlickGoesOnFromTheFirst(Pack pack, Toolkit used) {
        show(pack, used, 20);
        finger(250, 200, 120);
        double first = look(scroller::getVvalue);
        finger(250, 200, 120);
        assertThat(look(scroller::getVvalue)).isCloseTo(2 * first, within(0.001));
        assertThat(pressed).isEmpty();
    }

    @Test
    void aFlickThatComesBackPressesNothing(Pack pack, Toolkit used) {
        show(pack, used, 20);
        finger(250, 220, 190, 220, 250);
        assertThat(pressed).isEmpty();
    }

    @Test
    void aTrembleIsATouch(Pack pack, Toolkit used) {
        show(pack, used, 20);
        finger(90, 93, 88, 90);
        assertThat(pressed).containsExactly("button 1");
    }

    @Test
    void aColumnThatFitsHasNothingToScroll(Pack pack, Toolkit used) {
        show(pack, used, 3);
        finger(65, 90, 110);
        assertThat(pressed).containsExactly("button 1");
    }

    /** Puts the finger down at a height, draws it along, and lifts it. */
    private void finger(double... heights) {
        for (int i = 0; i < heights.length; i++) {
            Point2D at = new Point2D(100, heights[i]);
            boolean first = i == 0;
            look(() -> {
                if (first) {
                    finger.press(at);
                } else {
                    finger.drag(at);
                }
                return null;
            });
        }
        look(() -> {
            finger.lift();
            return null;
        });
    }

    private <T> T look(Supplier<T> work) {
        return toolkit.call(() -> {
            T seen = work.get();
            if (stage != null && stage.getScene() != null) {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
            return seen;
        });
    }
}
