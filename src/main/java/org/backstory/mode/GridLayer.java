package org.backstory.mode;

import java.util.Optional;
import javafx.util.Subscription;
import org.backstory.content.Pack;
import org.backstory.content.Words;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Visit;
import org.backstory.shell.ScreenPictures;
import org.backstory.shell.SmallPictures;
import org.backstory.shell.TourScene;

/** The grid of all screens over the tour: the way from anywhere to anywhere. Only on the toolkit's thread. */
public final class GridLayer {

    private final Opening opening;
    private final Visit visit;
    private final TourScene tour;
    private Optional<ScreenGrid> open = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /** Over this tour of this visit. */
    public GridLayer(Opening opening, Visit visit, TourScene tour) {
        this.opening = opening;
        this.visit = visit;
        this.tour = tour;
    }

    /** Whether it lies over the tour. */
    public boolean isOpen() {
        return open.isPresent();
    }

    /** Lays it over the tour, drawn as the tour looks now; nothing happens if it lies there. */
    public void open() {
        if (open.isPresent()) {
            return;
        }
        Preferences now = visit.preferences();
        SmallPictures pictures = new SmallPictures(opening.pack(), opening.settings().clinic(), new ScreenPictures.Look(
                now.languageProperty().get(), now.themeProperty().get(), now.textSizeProperty().get(),
                (int) tour.shell().getWidth(), (int) tour.shell().getHeight()));
        lay(pictures);
        following = Subscription.combine(
                tour.scene().widthProperty().subscribe((_, _) -> layAnew(pictures)),
                tour.scene().heightProperty().subscribe((_, _) -> layAnew(pictures)));
    }

    private void layAnew(SmallPictures pictures) {
        open.ifPresent(tour.surface()::uncover);
        lay(pictures);
    }

    private void lay(SmallPictures pictures) {
        Pack pack = opening.pack();
        Words words = pack.words().get(visit.preferences().languageProperty().get());
        Sizes sizes = tour.sizes();
        ScreenGrid grid = new ScreenGrid(pack, words, sizes, visit.navigator().place(), pictures, screen -> {
            close();
            visit.navigator().go(screen);
        }, this::close);
        open = Optional.of(grid);
        tour.surface().cover(grid);
    }

    /** Takes it away; its pictures go with it. */
    public void close() {
        following.unsubscribe();
        open.ifPresent(tour.surface()::uncover);
        open = Optional.empty();
    }
}
