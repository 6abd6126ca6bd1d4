package org.backstory.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.sheet.Printing;

/** A scene with the tour in it, whose stylesheets follow the visitor's preferences and the window's size. */
public final class TourScene {

    private final Visit visit;
    private final Measure measure;
    private final Shell shell;
    private final Surface surface;
    private final Scene scene;
    private final Stylesheets stylesheets = new Stylesheets();
    private Subscription following = Subscription.EMPTY;
    private double barMm;

    /** How large a millimetre is in a window of some size. */
    public interface Measure {

        /** The sizes for a window of this many px. */
        Sizes of(double width, double height, TextSize textSize);
    }

    /** Builds a scene of a first size, px. */
    public TourScene(Pack pack, Visit visit, Settings.Clinic clinic, Measure measure, double width, double height) {
        this(pack, visit, clinic, measure, width, height, Ticker.system());
    }

    /** Builds a scene with another clock than the machine's. */
    public TourScene(Pack pack, Visit visit, Settings.Clinic clinic, Measure measure, double width, double height, Ticker ticker) {
        this(pack, visit, clinic, measure, width, height, ticker, false);
    }

    /**
     * Builds a scene whose first screen may be built later.
     *
     * @param later whether it is: when the shell is told to, or when the visit goes anywhere
     */
    public TourScene(Pack pack, Visit visit, Settings.Clinic clinic, Measure measure, double width, double height, Ticker ticker,
            boolean later) {
        this.visit = visit;
        this.measure = measure;
        Sizes sizes = measure.of(width, height, visit.preferences().textSizeProperty().get());
        this.shell = new Shell(pack, visit, clinic, sizes, ticker, Shell.Edges.BUTTONS, later);
        this.surface = new Surface(shell);
        this.scene = new Scene(surface, width, height);
        scene.getStylesheets().setAll(stylesheets.of(visit.preferences().themeProperty().get(), sizes));
    }

    /** The scene. */
    public Scene scene() {
        return scene;
    }

    /** Says what prints the page to take along, for each language; without it there is no printer. */
    public void printWith(Function<String, Optional<Printing>> printing) {
        shell.printWith(printing);
    }

    /** Lays the buttons of the top at the foot: for a screen whose upper edge is out of reach from a wheelchair. */
    public void keepControlsLow() {
        shell.keepControlsLow();
    }

    /** The frame in it. */
    public Shell shell() {
        return shell;
    }

    /** How large a millimetre is in the window now; the tour has the room that a bar leaves. */
    public Sizes sizes() {
        TextSize textSize = visit.preferences().textSizeProperty().get();
        double bar = measure.of(scene.getWidth(), scene.getHeight(), textSize).mm(barMm);
        return measure.of(scene.getWidth(), scene.getHeight() - bar, textSize);
    }

    /**
     * Puts a bar above the tour.
     *
     * @param heightMm how high it is at most, mm
     */
    public void setBar(Region bar, double heightMm) {
        surface.setBar(bar);
        barMm = heightMm;
        style();
    }

    /** The whole window, for bars beside the tour and layers over it. */
    public Surface surface() {
        return surface;
    }

    /** Goes to any screen as a visitor does: aside to those that visitors step aside to. */
    void go(Screen screen) {
        visit.navigator().go(screen);
    }

    /** Follows the visit and the window until {@link #dispose}. */
    public void follow() {
        shell.follow();
        Preferences preferences = visit.preferences();
        following = Subscription.combine(
                preferences.themeProperty().subscribe((_, _) -> style()),
                preferences.textSizeProperty().subscribe((_, _) -> style()),
                scene.widthProperty().subscribe((_, _) -> style()),
                scene.heightProperty().subscribe((_, _) -> style()));
    }

    /** Draws ahead what comes next, whenever nobody touches anything. To be asked for when all of the pack can be shown. */
    public void lookAhead() {
        shell.lookAhead();
    }

    /** Whether what comes next was drawn ahead. */
    public boolean hasLookedAhead() {
        return shell.arrival().hasLookedAhead();
    }

    /** Whether a picture stands in for a screen that is still to be built. */
    public boolean isComing() {
        return shell.arrival().isComing();
    }

    /** Stops following. */
    public void dispose() {
        following.unsubscribe();
        shell.dispose();
    }

    private void style() {
        Sizes sizes = sizes();
        scene.getStylesheets().setAll(stylesheets.of(visit.preferences().themeProperty().get(), sizes));
        shell.resize(sizes);
    }
}
