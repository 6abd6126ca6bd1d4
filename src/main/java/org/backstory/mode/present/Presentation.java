package org.backstory.mode.present;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.backstory.mode.Opening;
import org.backstory.mode.ViewCounting;
import org.backstory.mode.present.Command.Plain;
import org.backstory.session.Sizes;
import org.backstory.session.Visit;
import org.backstory.settings.Mode;
import org.backstory.shell.Shell;

/**
 * The windows of a talk. All that lives is in one scene; a projector that comes gets a picture of the slide, and one that
 * goes takes nothing with it.
 */
final class Presentation {

    /** How often the clocks are looked at, ms. */
    private static final long TICK = 500;

    private final Talk talk;
    private final TalkScene living;
    private final Slide slide;
    private final Wall wall;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Display.All displays;
    private final Filling filling;
    private final int wanted;
    private final Runnable ended;
    private final Optional<ViewCounting> counting;
    private Places places;
    private Subscription following = Subscription.EMPTY;

    /**
     * Builds the windows.
     *
     * @param displays what is connected
     * @param filling  how a window fills a display
     * @param clock    the machine's time of day
     * @param ended    told once, after the windows were closed
     */
    Presentation(Opening opening, Display.All displays, Filling filling, Supplier<LocalTime> clock, Runnable ended) {
        this.displays = displays;
        this.filling = filling;
        this.wanted = opening.settings().screen().monitor();
        this.ended = ended;
        Visit visit = opening.visit();
        talk = new Talk(opening.pack(), visit, opening.ticker());
        Sizes first = Sizes.assumed(1920, 1080, visit.preferences().textSizeProperty().get());
        slide = new Slide(talk, new Shell(opening.pack(), visit, opening.settings().clinic(), first, opening.ticker(), Shell.Edges.SLIDE));
        slide.shell().follow();
        living = new TalkScene(talk, slide, opening.settings().clinic(), clock, this::key);
        wall = new Wall(talk, slide, filling, opening.ticker(), this::key);
        stage.setScene(living.scene());
        stage.setTitle(opening.title(visit));
        talk.leavePanelWith(slide.shell()::leavePanel);
        talk.bringBackWith(this::arrange);
        counting = ViewCounting.begin(opening, Mode.PRESENT, visit, living.scene(), talk.overProperty().map(over -> over != Talk.Over.NOTHING));
    }

    /** Opens them, and follows what is plugged in and out. */
    void open() {
        living.whenStyled(wall::style);
        stage.setOnCloseRequest(event -> {
            event.consume();
            talk.ask();
        });
        stage.setOnHidden(_ -> talk.end());
        following = Subscription.combine(displays.changed(this::arrange), talk.swappedProperty().subscribe((_, _) -> arrange()),
                talk.endedProperty().subscribe((_, _) -> close()));
        arrange();
        tick();
    }

    /** Lays every window where it belongs now. */
    private void arrange() {
        List<Display> now = displays.now();
        if (now.isEmpty()) {
            return;
        }
        places = Places.among(now, wanted, talk.swappedProperty().get());
        talk.onOneScreen(places.wall().isEmpty());
        filling.fill(stage, places.desk());
        living.arrange(places.wall().map(Presentation::size), places.desk().scale());
        places.wall().ifPresentOrElse(display -> wall.show(display, living.scene()), wall::hide);
        stage.toFront();
        stage.requestFocus();
    }

    private static Dimension2D size(Display display) {
        Rectangle2D bounds = display.bounds();
        return new Dimension2D(bounds.getWidth(), bounds.getHeight());
    }

    private void tick() {
        if (talk.endedProperty().get()) {
            return;
        }
        living.tick();
        CompletableFuture.delayedExecutor(TICK, TimeUnit.MILLISECONDS, Platform::runLater).execute(this::tick);
    }

    /** A key of either window. One that somebody has gone to a control with belongs to that control. */
    private void key(KeyEvent event) {
        boolean typing = talk.overProperty().get() == Talk.Over.GRID && event.getSource() == living.scene();
        if (event.isShortcutDown() || event.isAltDown() || typing && !isClicker(event) || isForControl(event)) {
            return;
        }
        Optional<Command> command = talk.keys().press(event.getCode());
        command.ifPresent(talk::follow);
        if (command.isPresent() || event.getCode().isDigitKey()) {
            event.consume();
        }
    }

    private static boolean isClicker(KeyEvent event) {
        return switch (event.getCode()) {
            case PAGE_DOWN, PAGE_UP, F5, ESCAPE -> true;
            default -> false;
        };
    }

    private boolean isForControl(KeyEvent event) {
        Node owner = living.scene().getFocusOwner();
        return event.getSource() == living.scene() && owner != null && owner.isFocusVisible() && talk.overProperty().get() == Talk.Over.NOTHING
                && switch (event.getCode()) {
                    case SPACE, ENTER, LEFT, RIGHT, UP, DOWN, HOME, END -> true;
                    default -> false;
                };
    }

    /** Ends the talk and closes the windows. */
    void end() {
        talk.end();
    }

    private void close() {
        following.unsubscribe();
        counting.ifPresent(ViewCounting::close);
        wall.dispose();
        living.dispose();
        talk.dispose();
        stage.close();
        ended.run();
    }

    /** What the talk is doing. */
    Talk talk() {
        return talk;
    }

    /** The scene in which everything lives. */
    TalkScene living() {
        return living;
    }

    /** The living slide. */
    Slide slide() {
        return slide;
    }

    /** The window on the wall. */
    Wall wall() {
        return wall;
    }
}
