package org.backstory.mode;

import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.launch.LaunchPicture;
import org.backstory.shell.NextFrame;

/**
 * A full screen that shows the picture of the last start, until what it is a picture of takes the window over. No touch is lost in
 * between: the toolkit's thread waits with them for something that can be touched. Only on that thread, but for {@link #goOn}.
 */
final class LaunchWindow {

    private final Stage stage;
    private final CompletableFuture<Runnable> next = new CompletableFuture<>();

    private LaunchWindow(Stage stage) {
        this.stage = stage;
    }

    /** Opens it, if there is a screen that the picture fills dot by dot. */
    static Optional<LaunchWindow> open(LaunchPicture picture) {
        return Screen.getScreens().stream().filter(screen -> fits(picture.place(), screen)).findFirst().map(screen -> open(picture, screen));
    }

    private static boolean fits(LaunchPicture.Place place, Screen screen) {
        return screen.getBounds().equals(new Rectangle2D(place.x(), place.y(), place.width(), place.height()))
                && screen.getOutputScaleX() == 1 && screen.getOutputScaleY() == 1;
    }

    private static LaunchWindow open(LaunchPicture picture, Screen screen) {
        LaunchPicture.Place place = picture.place();
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(place.width(), place.height(), picture.pixels().order(ByteOrder.nativeOrder()).asIntBuffer(),
                PixelFormat.getIntArgbPreInstance());
        // without a color below the picture, which fills the window, nothing is painted twice
        Scene scene = new Scene(new Group(new ImageView(new WritableImage(pixels))), place.width(), place.height(), null);
        scene.setCursor(Cursor.NONE);
        Stage stage = new Stage();
        stage.setScene(scene);
        new FullScreen().fill(stage, screen);
        stage.show();
        return new LaunchWindow(stage);
    }

    /** Does some work as soon as the picture is on the screen, and then waits for {@link #goOn}. */
    void hold(Runnable work) {
        NextFrame.shown(stage.getScene(), () -> {
            work.run();
            next.join().run();
        });
    }

    /** Ends the waiting with what is done next, from any thread; answers no if that has happened before. */
    boolean goOn(Runnable work) {
        return next.complete(work);
    }

    /** The window. */
    Stage stage() {
        return stage;
    }
}
