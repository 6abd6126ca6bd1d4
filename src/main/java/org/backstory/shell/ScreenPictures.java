package org.backstory.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;

/** Any screen as a picture, exactly as a visitor would first see it, without a window. */
public final class ScreenPictures {

    private final Pack pack;
    private final Settings.Clinic clinic;
    private final Look look;
    private final boolean low;

    /**
     * How screens are drawn.
     *
     * @param language the language tag
     * @param theme    the colours
     * @param textSize the text size
     * @param width    px
     * @param height   px
     */
    public record Look(String language, Theme theme, TextSize textSize, int width, int height) {
    }

    /** Draws the screens of a pack. */
    public ScreenPictures(Pack pack, Settings.Clinic clinic, Look look) {
        this(pack, clinic, look, false);
    }

    /**
     * Draws the screens of a pack.
     *
     * @param low whether the buttons of the top stand at the foot
     */
    public ScreenPictures(Pack pack, Settings.Clinic clinic, Look look, boolean low) {
        this.pack = pack;
        this.clinic = clinic;
        this.look = look;
        this.low = low;
    }

    /** A scene with the screen in it, laid out and styled. Only on the toolkit's thread. */
    public Scene scene(Screen screen) {
        return scene(screen, _ -> {
        });
    }

    /**
     * A scene with the screen in it, as it is after something has happened in the visit. Only on the toolkit's thread.
     *
     * @param before what has happened
     */
    public Scene scene(Screen screen, Consumer<Visit> before) {
        Visit visit = Visit.begin(pack, new Preferences(look.language(), look.theme(), look.textSize(), false, false));
        visit.navigator().home();
        visit.navigator().go(screen);
        before.accept(visit);
        TourScene tour = new TourScene(pack, visit, clinic, Sizes::assumed, look.width(), look.height());
        if (low) {
            tour.keepControlsLow();
        }
        Scene scene = tour.scene();
        TwoPasses.over(scene.getRoot());
        return scene;
    }

    /**
     * Draws a screen to a PNG file. Only on the toolkit's thread.
     *
     * @throws IOException if the file cannot be written
     */
    public void draw(Screen screen, Path file) throws IOException {
        WritableImage image = scene(screen).snapshot(null);
        new PngFile().write(image, file);
    }
}
