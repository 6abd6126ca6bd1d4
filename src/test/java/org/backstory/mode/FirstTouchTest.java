package org.backstory.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.backstory.finding.Finding;
import org.backstory.finding.Where;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Tours.class)
class FirstTouchTest {

    private static final Finding ERROR = Finding.error(Where.file("illustrations/spine.svg"), "it is broken", "draw it again");
    private static final Finding WARNING = Finding.warning(Where.file("words/en.json"), "it is long", "shorten it");

    private final List<KeyCode> arrived = new ArrayList<>();

    @Test
    void waitsUntilThePackIsKnownToBeGood(Toolkit toolkit) {
        List<String> order = new ArrayList<>();
        FirstTouch touch = new FirstTouch(() -> {
            order.add("looked");
            return List.of(WARNING);
        });

        type(toolkit, touch, () -> order.add("arrived"));

        assertThat(order).containsExactly("looked", "arrived");
    }

    @Test
    void neverArrivesInABrokenPack(Toolkit toolkit) {
        type(toolkit, new FirstTouch(() -> List.of(WARNING, ERROR)), () -> arrived.add(KeyCode.PAGE_DOWN));

        assertThat(arrived).isEmpty();
    }

    @Test
    void tellsOfErrorsAndNotOfWarnings(Toolkit toolkit) throws InterruptedException {
        List<Finding> told = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        FirstTouch touch = new FirstTouch(() -> List.of(WARNING, ERROR));

        touch.look(errors -> {
            told.addAll(errors);
            done.countDown();
        }, () -> told.add(WARNING));
        done.await();

        assertThat(told).containsExactly(ERROR);
    }

    @Test
    void tellsThatAPackIsWhole(Toolkit toolkit) throws InterruptedException {
        CountDownLatch whole = new CountDownLatch(1);
        FirstTouch touch = new FirstTouch(() -> List.of(WARNING));

        touch.look(errors -> {
            throw new AssertionError(errors);
        }, whole::countDown);

        assertThat(whole.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private void type(Toolkit toolkit, FirstTouch touch, Runnable arrives) {
        toolkit.call(() -> {
            Pane root = new Pane();
            Stage stage = new Stage();
            stage.setScene(new Scene(root));
            touch.hold(stage);
            root.addEventHandler(KeyEvent.KEY_PRESSED, _ -> arrives.run());
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
            return stage;
        });
    }
}
