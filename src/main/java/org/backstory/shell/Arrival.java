package org.backstory.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.FadeTransition;
import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.backstory.content.Screen;

/**
 * How another screen comes: as a picture at once where it was drawn ahead, and then it is built behind that; else it is
 * built first. Softly, if things may move. Only on the toolkit's thread.
 */
final class Arrival {

    /** How long a new screen takes to appear; anything longer makes a visitor touch twice. */
    private static final Duration APPEAR = Duration.millis(160);

    private final Shell shell;
    private final BorderPane frame;
    private final BooleanSupplier moves;
    private final Runnable build;
    private Optional<Ahead> ahead = Optional.empty();
    private Optional<StandIn> standIn = Optional.empty();

    /**
     * Screens come into a frame.
     *
     * @param moves whether things may move
     * @param build builds the screen where the visit stands
     */
    Arrival(Shell shell, BorderPane frame, BooleanSupplier moves, Runnable build) {
        this.shell = shell;
        this.frame = frame;
        this.moves = moves;
        this.build = build;
        shell.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        shell.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::touched);
        shell.addEventFilter(ScrollEvent.SCROLL, this::touched);
        shell.addEventFilter(KeyEvent.KEY_PRESSED, _ -> {
            ahead.ifPresent(Ahead::rest);
            standIn.ifPresent(_ -> build.run());
        });
    }

    /** Draws screens ahead from now on. */
    void lookAhead(Ahead drawing) {
        ahead = Optional.of(drawing);
        drawing.begin();
    }

    /** Lets a screen come. */
    void come(Screen screen) {
        standIn = ahead.filter(_ -> isSeen()).flatMap(drawing -> drawing.of(screen));
        if (standIn.isPresent()) {
            show(standIn.get());
        } else {
            build.run();
            if (moves.getAsBoolean() && frame.getCenter() != null) {
                FadeTransition appear = new FadeTransition(APPEAR, frame.getCenter());
                appear.setFromValue(0);
                appear.setToValue(1);
                appear.play();
            }
        }
    }

    /** Told when a screen was built: nothing stands in for it any more, and what comes next is drawn anew. */
    void built() {
        standIn.ifPresent(shell.getChildren()::remove);
        standIn = Optional.empty();
        frame.setOpacity(1);
        ahead.ifPresent(Ahead::begin);
    }

    /** Told when screens look otherwise: no picture of before holds. */
    void restyled() {
        standIn.ifPresentOrElse(_ -> build.run(), () -> ahead.ifPresent(Ahead::begin));
    }

    /** Whether what comes next was drawn ahead. */
    boolean hasLookedAhead() {
        return ahead.filter(Ahead::isDone).isPresent();
    }

    /** Whether a picture stands in for a screen that is still to be built. */
    boolean isComing() {
        return standIn.isPresent();
    }

    /** Draws nothing any more. */
    void stop() {
        ahead.ifPresent(Ahead::stop);
        ahead = Optional.empty();
        standIn = Optional.empty();
    }

    private void show(StandIn picture) {
        // not drawn, and yet in place: what has the keyboard keeps it
        frame.setOpacity(0);
        shell.getChildren().add(picture);
        if (moves.getAsBoolean()) {
            picture.appear(APPEAR, () -> buildBehind(picture));
        } else {
            NextFrame.shown(shell.getScene(), () -> buildBehind(picture));
        }
    }

    private void buildBehind(StandIn picture) {
        if (standIn.filter(picture::equals).isPresent()) {
            build.run();
        }
    }

    /** A picture cannot be touched: the screen itself comes at once, for the next touch. */
    private void touched(Event event) {
        ahead.ifPresent(Ahead::rest);
        standIn.ifPresent(_ -> {
            build.run();
            event.consume();
        });
    }

    /** Dots of the window are dots of the picture, and a frame of it comes to the screen. */
    private boolean isSeen() {
        return Optional.ofNullable(shell.getScene().getWindow()).filter(Window::isShowing)
                .filter(window -> window.getOutputScaleX() == 1 && window.getOutputScaleY() == 1).isPresent();
    }
}
