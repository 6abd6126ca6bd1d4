package org.backstory.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import org.backstory.content.Pack;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;

/** Any screen as a slide: without the buttons around it, as it is before anything moves. Only on the toolkit's thread. */
public final class SlidePictures {

    private final Pack pack;
    private final Settings.Clinic clinic;
    private final double width;
    private final double height;
    private final boolean paper;
    private final Stylesheets stylesheets = new Stylesheets();

    /**
     * Slides of this size.
     *
     * @param width  what a slide is laid out for, px
     * @param height px
     * @param paper  whether it is for paper, where no button can be pressed
     */
    public SlidePictures(Pack pack, Settings.Clinic clinic, double width, double height, boolean paper) {
        this.paper = paper;
        this.pack = pack;
        this.clinic = clinic;
        this.width = width;
        this.height = height;
    }

    /**
     * Draws the place where a visit stands.
     *
     * @param scale how many px of the picture show one px of the layout
     */
    public Image draw(Visit visit, double scale) {
        Sizes sizes = Sizes.assumed(width, height, visit.preferences().textSizeProperty().get());
        Shell shell = new Shell(pack, visit, clinic, sizes, Ticker.system(), Shell.Edges.SLIDE);
        if (paper) {
            shell.getStyleClass().add("paper");
        }
        Scene scene = new Scene(shell, width, height);
        scene.getStylesheets().setAll(stylesheets.of(visit.preferences().themeProperty().get(), sizes));
        TwoPasses.over(shell);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        // whole dots only: one that the slide covers in part would show a white edge
        parameters.setViewport(new Rectangle2D(0, 0, Math.floor(width * scale), Math.floor(height * scale)));
        return shell.snapshot(parameters, null);
    }
}
