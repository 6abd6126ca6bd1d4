package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.mode.Toolkit;
import org.backstory.session.Tour;
import org.backstory.settings.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The screen that comes next is drawn ahead while nobody touches anything, and seen at once when the touch comes. */
@ExtendWith(Tours.class)
class AheadTest {

    private static final long SECOND = 1_000_000_000L;
    /** A difference between two shares of a color, of 0 to 1, that nobody sees. */
    private static final double UNSEEN = 5 / 255.0;

    private Pack pack;
    private Tour tour;
    private Frames frames;
    private Toolkit toolkit;
    private Visitor visitor;
    private long now;

    @BeforeEach
    void arrive(Pack bundled, Toolkit running) {
        pack = bundled;
        tour = new Tour(bundled);
        toolkit = running;
        frames = new Frames(running);
        come(false);
    }

    private void come(boolean movement) {
        visitor = new Visitor(pack, toolkit, 960, 540, movement, () -> now);
        visitor.look(() -> {
            visitor.tour().lookAhead();
            return null;
        });
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    private void standStill() {
        now += SECOND;
        assertThat(frames.until(visitor.tour()::hasLookedAhead)).as("drawn after %s", visitor.shown()).isTrue();
    }

    private boolean isDrawn() {
        return toolkit.call(visitor.tour()::hasLookedAhead);
    }

    /** The next screen as the visitor first sees it: a picture. */
    private Image goOn() {
        return toolkit.call(() -> {
            visitor.visit().navigator().next();
            assertThat(visitor.tour().isComing()).isTrue();
            return visitor.tour().scene().snapshot(null);
        });
    }

    private void awaitScreen() {
        Answers.await(toolkit, visitor.tour()::scene);
    }

    @Test
    void thePictureThatComesIsTheScreenToTheDot() {
        List<Screen> before = pack.screens().stream().filter(screen -> !(tour.after(screen) instanceof SelfCheckScreen || screen instanceof SelfCheckScreen))
                .filter(screen -> !screen.equals(tour.warningSigns()) && !screen.equals(tour.about())).toList();
        for (Screen screen : before) {
            visitor.open(screen);
            standStill();

            Image picture = goOn();

            awaitScreen();
            assertThat(visitor.shown()).isEqualTo(tour.after(screen).id());
            Image built = visitor.look(() -> visitor.tour().scene().snapshot(null));
            assertThat(differing(picture, built)).as("dots of %s that change", visitor.shown()).isZero();
        }
    }

    @Test
    void isDrawnWhenNobodyTouchesAnything() {
        visitor.frames(10);
        assertThat(isDrawn()).isFalse();

        standStill();

        assertThat(isDrawn()).isTrue();
    }

    @Test
    void whatIsOtherwiseIsDrawnAnew() {
        standStill();

        toolkit.call(() -> {
            visitor.visit().preferences().themeProperty().set(Theme.DARK);
            return null;
        });

        assertThat(isDrawn()).isFalse();
        standStill();
        Image picture = goOn();
        awaitScreen();
        assertThat(differing(picture, visitor.look(() -> visitor.tour().scene().snapshot(null)))).isZero();
    }

    @Test
    void aKeyInBetweenFindsTheScreenItself() {
        visitor.open(tour.home());
        standStill();

        toolkit.call(() -> {
            visitor.visit().navigator().next();
            Event.fireEvent(visitor.tour().shell(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
            assertThat(visitor.tour().isComing()).isFalse();
            return null;
        });

        awaitScreen();
        assertThat(visitor.shown()).isEqualTo(tour.after(tour.after(tour.home())).id());
    }

    @Test
    void aTouchInBetweenBringsTheScreenAndDoesNothingElse() {
        visitor.open(tour.home());
        standStill();

        toolkit.call(() -> {
            visitor.visit().navigator().next();
            Event.fireEvent(visitor.tour().shell(), new MouseEvent(MouseEvent.MOUSE_PRESSED, 10, 10, 10, 10, MouseButton.PRIMARY, 1,
                    false, false, false, false, true, false, false, true, false, true, null));
            assertThat(visitor.tour().isComing()).isFalse();
            return null;
        });

        assertThat(visitor.shown()).isEqualTo(tour.after(tour.home()).id());
    }

    @Test
    void anotherThemeInBetweenBringsTheScreenInIt() {
        visitor.open(tour.home());
        standStill();

        toolkit.call(() -> {
            visitor.visit().navigator().next();
            visitor.visit().preferences().themeProperty().set(Theme.DARK);
            assertThat(visitor.tour().isComing()).isFalse();
            return null;
        });

        assertThat(visitor.shown()).isEqualTo(tour.after(tour.home()).id());
    }

    @Test
    void comesSoftlyWhenThingsMayMove() {
        visitor.close();
        come(true);
        standStill();

        List<Double> seen = toolkit.call(() -> {
            visitor.visit().navigator().next();
            return visitor.tour().scene().getRoot().lookupAll(".stand-in > *").stream().map(Node::getOpacity).toList();
        });

        assertThat(seen).containsOnlyOnce(0.0).contains(1.0);
        awaitScreen();
        assertThat(visitor.shown()).isEqualTo(tour.home().id());
    }

    @Test
    void leadsBackForWhoeverSteppedAside() {
        visitor.open(tour.home());
        toolkit.call(() -> {
            visitor.visit().navigator().warningSigns();
            return null;
        });
        standStill();

        toolkit.call(() -> {
            visitor.visit().navigator().back();
            assertThat(visitor.tour().isComing()).isTrue();
            return null;
        });

        awaitScreen();
        assertThat(visitor.shown()).isEqualTo(tour.home().id());
    }

    @Test
    void nothingOfASelfCheckIsDrawn() {
        Screen check = tour.selfCheck().orElseThrow();
        Screen before = pack.screens().stream().filter(screen -> tour.after(screen).equals(check)).findFirst().orElseThrow();
        for (Screen screen : List.of(before, check)) {
            visitor.open(screen);
            now += SECOND;
            visitor.frames(10);
            assertThat(isDrawn()).as(screen.id()).isFalse();
        }
    }

    private static long differing(Image one, Image other) {
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        long count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += isAlike(a.getColor(x, y), b.getColor(x, y)) ? 0 : 1;
            }
        }
        return count;
    }

    /** From the second time on the toolkit draws a rounded corner from a picture that it keeps, and rounds differently. */
    private static boolean isAlike(Color one, Color other) {
        return DoubleStream.of(one.getRed() - other.getRed(), one.getGreen() - other.getGreen(), one.getBlue() - other.getBlue())
                .allMatch(difference -> Math.abs(difference) < UNSEEN);
    }
}
