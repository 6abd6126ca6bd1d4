package org.backstory.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.image.Image;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;

/**
 * Screens as small pictures, as a visitor would first see them. They are drawn one after the other and in steps, a few in
 * each frame, so that nobody waits and whatever moves goes on moving. Only on the toolkit's thread.
 */
public final class SmallPictures {

    /** The long edge of a picture, px: sharp on a card of 60 mm, and drawn in a few milliseconds. */
    private static final double EDGE = 480;

    private final Pack pack;
    private final Settings.Clinic clinic;
    private final ScreenPictures.Look look;
    private final Map<Screen, Image> drawn = new HashMap<>();
    private final FrameSteps steps = new FrameSteps(Ticker.system());
    private TourScene tour;

    /**
     * Pictures of this look.
     *
     * @param look the width and height of what is to be made small, px; only their ratio matters
     */
    public SmallPictures(Pack pack, Settings.Clinic clinic, ScreenPictures.Look look) {
        this.pack = pack;
        this.clinic = clinic;
        double scale = EDGE / Math.max(look.width(), look.height());
        this.look = new ScreenPictures.Look(look.language(), look.theme(), look.textSize(),
                (int) Math.ceil(look.width() * scale), (int) Math.ceil(look.height() * scale));
    }

    /** Width through height of every picture. */
    public double ratio() {
        return (double) look.width() / look.height();
    }

    /**
     * Draws screens in this order, instead of those that were still to be drawn.
     *
     * @param each told of each picture, in this call of those that were drawn before
     */
    public void draw(List<Screen> screens, BiConsumer<Screen, Image> each) {
        stop();
        for (Screen screen : screens) {
            if (drawn.containsKey(screen)) {
                each.accept(screen, drawn.get(screen));
            } else {
                steps.add(() -> scene(screen));
                steps.add(() -> TwoPasses.over(tour.scene().getRoot()));
                steps.add(() -> snapshot(screen, each));
            }
        }
        steps.add(this::stop);
    }

    /** Draws no more; what was drawn is kept. */
    public void stop() {
        steps.stop();
        if (tour != null) {
            tour.dispose();
            tour = null;
        }
    }

    /** One scene for all: its stylesheets are read once. */
    private void scene(Screen screen) {
        if (tour == null) {
            Visit visit = Visit.begin(pack, new Preferences(look.language(), look.theme(), look.textSize(), false, false));
            visit.navigator().home();
            tour = new TourScene(pack, visit, clinic, Sizes::assumed, look.width(), look.height());
            tour.follow();
        }
        tour.go(screen);
    }

    private void snapshot(Screen screen, BiConsumer<Screen, Image> each) {
        Image image = tour.scene().snapshot(null);
        drawn.put(screen, image);
        each.accept(screen, image);
    }
}
