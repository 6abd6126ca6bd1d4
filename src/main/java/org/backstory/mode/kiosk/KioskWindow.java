package org.backstory.mode.kiosk;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.backstory.mode.Ending;
import org.backstory.mode.FullScreen;
import org.backstory.mode.Opening;
import org.backstory.mode.ViewCounting;
import org.backstory.mode.kiosk.staff.StaffAccess;
import org.backstory.mode.kiosk.staff.StaffDoor;
import org.backstory.mode.kiosk.staff.StaffRequests;
import org.backstory.session.Visit;
import org.backstory.settings.Mode;
import org.backstory.shell.NextFrame;
import org.backstory.shell.SteadyTouch;
import org.backstory.shell.TourScene;
import org.backstory.shell.TwoPasses;

/** The one window of a kiosk: it fills the screen and stays, and has the kiosk look around when something may be due. */
final class KioskWindow {

    /** How long it never goes without a look, ms: should nobody have told it that it was covered or made smaller. */
    private static final int LONGEST = 60_000;
    /** However soon something is due, ms: a clock that stands still must not keep the machine busy. */
    private static final int SHORTEST = 20;
    /** While staff are there, who count as a visitor, ms. */
    private static final int WHILE_STAFF = 1000;
    private static final double MILLISECOND = 1e6;

    private final Stage stage;
    private final Screen screen;
    private final Opening opening;
    private final Consumer<Ending> ended;
    private final TourScene tour;
    private final Visit visit;
    private final Kiosk kiosk;
    private final Mishaps mishaps;
    private Optional<ViewCounting> counting = Optional.empty();
    private Optional<StaffDoor> door = Optional.empty();
    private Subscription staying = Subscription.EMPTY;
    private Thread.UncaughtExceptionHandler handlerBefore;
    private Heartbeat heart;
    private boolean closed;

    /** @param ended told once, after the window was closed */
    KioskWindow(Opening opening, Screen screen, Stage stage, Runnable chime, Consumer<Ending> ended) {
        this.opening = opening;
        this.screen = screen;
        this.stage = stage;
        this.ended = ended;
        Rectangle2D room = screen.getBounds();
        this.visit = opening.visit();
        this.tour = opening.tour(visit, screen, room.getWidth(), room.getHeight(), opening.screen().isEmpty());
        this.kiosk = new Kiosk(opening, visit, tour, new SteadyTouch(opening.ticker(), tour.sizes()), chime);
        this.mishaps = new Mishaps(opening.ticker(), () -> Platform.runLater(this::back), () -> Platform.runLater(() -> close(new Ending.Restarted())));
    }

    /** Opens it. */
    void open() {
        open(_ -> { });
    }

    /** @param begun told of the window when it shows the first picture, before anything in it has moved */
    void open(Consumer<Stage> begun) {
        stage.setTitle(opening.title(visit));
        stage.setScene(tour.scene());
        stage.setAlwaysOnTop(true);
        new FullScreen().fill(stage, screen);
        stage.setOnCloseRequest(event -> event.consume());
        new Lock().on(tour.scene(), kiosk::touched, this::isStaffThere);
        handlerBefore = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler(mishaps);
        kiosk.open();
        counting = ViewCounting.begin(opening, Mode.KIOSK, visit, tour);
        door = StaffDoor.of(new StaffAccess(opening, screen, tour, visit, opening.settings().state(), counting.map(ViewCounting::counter),
                mishaps::count, requests(), work -> Thread.ofPlatform().name("staff").daemon().start(work)));
        door.ifPresent(StaffDoor::listen);
        if (stage.isShowing()) {
            // touches may already wait for this window
            TwoPasses.over(tour.scene().getRoot());
        }
        stage.show();
        staying = Subscription.combine(
                stage.fullScreenProperty().subscribe(_ -> Platform.runLater(this::stay)),
                stage.iconifiedProperty().subscribe(_ -> Platform.runLater(this::stay)),
                stage.showingProperty().subscribe(_ -> Platform.runLater(this::stay)));
        heart = new Heartbeat(LONGEST, this::look);
        NextFrame.shown(tour.scene(), () -> {
            begun.accept(stage);
            tour.shell().build();
        });
    }

    /** From now on draws ahead what visitors see next. */
    void lookAhead() {
        if (!closed) {
            tour.lookAhead();
        }
    }

    /**
     * Has the kiosk look around now, as it does when something may be due.
     *
     * @return in how many milliseconds to look again
     */
    int look() {
        stay();
        if (isStaffThere()) {
            kiosk.touched();
            return WHILE_STAFF;
        }
        kiosk.beat();
        return (int) Math.clamp(Math.ceil(kiosk.quiet() / MILLISECOND), SHORTEST, LONGEST);
    }

    private boolean isStaffThere() {
        return door.filter(StaffDoor::isOpen).isPresent();
    }

    private StaffRequests requests() {
        return new StaffRequests() {
            @Override
            public void reset() {
                kiosk.end();
            }

            @Override
            public void show(org.backstory.content.Screen place) {
                kiosk.show(place);
            }

            @Override
            public void end(Ending ending) {
                close(ending);
            }
        };
    }

    /** Closes it. */
    void close(Ending ending) {
        if (!closed) {
            closed = true;
            heart.close();
            kiosk.close();
            counting.ifPresent(ViewCounting::close);
            staying.unsubscribe();
            Thread.currentThread().setUncaughtExceptionHandler(handlerBefore);
            stage.setOnCloseRequest(null);
            stage.close();
            tour.dispose();
            visit.reset();
            ended.accept(ending);
        }
    }

    /** What the window shows and what it knows. */
    Kiosk kiosk() {
        return kiosk;
    }

    /** What went wrong so far. */
    Mishaps mishaps() {
        return mishaps;
    }

    /** The tour in it. */
    TourScene tour() {
        return tour;
    }

    /** The visitor in front of it. */
    Visit visit() {
        return visit;
    }

    /** The window itself. */
    Stage stage() {
        return stage;
    }

    /** Whatever has made it smaller, or hidden it: it comes back. */
    private void stay() {
        if (closed) {
            return;
        }
        if (!stage.isShowing()) {
            stage.show();
        }
        if (stage.isIconified()) {
            stage.setIconified(false);
        }
        if (!stage.isFullScreen()) {
            stage.setFullScreen(true);
        }
    }

    /** After a mishap. Where not even the way back works, everything is opened anew. */
    private void back() {
        if (closed) {
            return;
        }
        try {
            kiosk.end();
        } catch (RuntimeException worse) {
            close(new Ending.Restarted());
        }
    }
}
