package org.backstory;

import java.io.IOException;
import java.util.concurrent.Callable;
import javafx.scene.image.Image;
import org.backstory.content.Screen;
import org.backstory.handout.Handout;
import org.backstory.mode.Toolkit;
import org.backstory.session.Preferences;
import org.backstory.session.Visit;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.shell.SlidePictures;

/** Draws the pictures of a handout with the toolkit's headless platform. */
final class DrawnHandouts implements Handouts {

    /** What a slide is laid out for, px. */
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /** On a sheet of A4 these are about 220 dots per inch. */
    private static final double DENSITY = 1.25;

    @Override
    public byte[] pdf(Handout handout) {
        Toolkit toolkit = new Toolkit();
        toolkit.startWithoutDisplay();
        Visit visit = Visit.begin(handout.pack(), new Preferences(handout.language(), Theme.LIGHT, TextSize.NORMAL, false, false));
        SlidePictures pictures = new SlidePictures(handout.pack(), handout.clinic(), WIDTH, HEIGHT, true);
        try {
            return handout.pdf(screen -> toolkit.call(picture(handout, visit, pictures, screen)));
        } catch (IOException | IllegalStateException e) {
            throw CommandFailure.failed("the handout cannot be made: " + (e.getCause() == null ? e : e.getCause()));
        }
    }

    private static Callable<Image> picture(Handout handout, Visit visit, SlidePictures pictures, Screen screen) {
        return () -> pictures.draw(visit.at(screen, handout.pack()), DENSITY);
    }
}
