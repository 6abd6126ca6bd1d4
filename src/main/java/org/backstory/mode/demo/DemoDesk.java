package org.backstory.mode.demo;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.backstory.content.Words;
import org.backstory.mode.GridLayer;
import org.backstory.mode.Opening;
import org.backstory.session.Visit;
import org.backstory.shell.TourScene;

/** The tour with the staff bar over it: what each button and key does. */
final class DemoDesk implements StaffBar.Touched {

    private final Opening opening;
    private final Visit visit;
    private final TourScene tour;
    private final Window window;
    private final GridLayer grid;
    private final Optional<GuidedTour> guide;
    private final StaffBar bar = new StaffBar(this);
    private final Subscription following;
    private boolean ready;

    /** The window that the tour stands in. */
    interface Window {

        boolean isFull();

        /** Fills the screen, or goes back to a window. */
        void toggleFull();

        void leave();
    }

    /** Lays the bar over a tour. */
    DemoDesk(Opening opening, Visit visit, TourScene tour, Window window) {
        this.opening = opening;
        this.visit = visit;
        this.tour = tour;
        this.window = window;
        this.grid = new GridLayer(opening, visit, tour);
        this.guide = opening.pack().file().guide().map(one -> new GuidedTour(one, opening.pack(), visit, opening.ticker()));
        following = Subscription.combine(
                visit.preferences().languageProperty().subscribe((_, _) -> show()),
                guide.map(one -> one.stepProperty().subscribe((_, _) -> show())).orElse(Subscription.EMPTY));
        // What was said about the patient before holds until somebody touches anything.
        tour.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> begun());
        tour.scene().addEventFilter(KeyEvent.KEY_PRESSED, _ -> begun());
        tour.scene().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    /** Shows the bar anew: in another language, with another step, in a window or not. */
    void show() {
        Optional<GuideStrip> strip = guide.filter(GuidedTour::isOn).map(one -> new GuideStrip(one, words(), opening.ticker()));
        bar.show(opening.pack(), words(), window.isFull(), ready, strip);
        tour.setBar(bar, StaffBar.ROW_MM + (strip.isPresent() ? GuideStrip.HEIGHT_MM : 0));
    }

    private Words words() {
        return opening.pack().words().get(visit.preferences().languageProperty().get());
    }

    private void begun() {
        if (ready) {
            ready = false;
            bar.ready(false, words().demo());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> guide.filter(GuidedTour::isOn).ifPresentOrElse(GuidedTour::stop, window::leave);
            case F11 -> fullScreen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void allScreens() {
        grid.open();
    }

    @Override
    public void guide() {
        guide.ifPresent(GuidedTour::start);
    }

    /** Home first: an open panel belongs to a screen and goes with it, also when the visit ends where it began. */
    @Override
    public void nextPatient() {
        guide.ifPresent(GuidedTour::stop);
        visit.navigator().home();
        visit.reset();
        ready = true;
        bar.ready(true, words().demo());
    }

    @Override
    public void language() {
        tour.shell().language();
    }

    @Override
    public void fullScreen() {
        window.toggleFull();
    }

    @Override
    public void leave() {
        window.leave();
    }

    /** Stops following the visit. */
    void dispose() {
        following.unsubscribe();
        grid.close();
        tour.dispose();
    }
}
