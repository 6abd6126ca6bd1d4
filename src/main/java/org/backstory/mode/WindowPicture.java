package org.backstory.mode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.launch.LaunchPicture;

/** Draws what a window shows once more, as a picture to keep. */
public final class WindowPicture {

    /** A picture of nothing that fills the machine's primary screen. Only on the toolkit's thread. */
    public LaunchPicture blank() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        LaunchPicture.Place place = new LaunchPicture.Place((int) screen.getMinX(), (int) screen.getMinY(), (int) screen.getWidth(), (int) screen.getHeight());
        return new LaunchPicture(place, memory(place));
    }

    /** What it shows now; nothing where its dots are not those of a picture. Only on the toolkit's thread. */
    public Optional<LaunchPicture> of(Stage stage) {
        if (stage.getOutputScaleX() != 1 || stage.getOutputScaleY() != 1) {
            return Optional.empty();
        }
        WritableImage drawn = stage.getScene().snapshot(null);
        LaunchPicture.Place place = new LaunchPicture.Place((int) stage.getX(), (int) stage.getY(), (int) drawn.getWidth(), (int) drawn.getHeight());
        ByteBuffer pixels = memory(place);
        drawn.getPixelReader().getPixels(0, 0, place.width(), place.height(), PixelFormat.getIntArgbPreInstance(), pixels.asIntBuffer(), place.width());
        return Optional.of(new LaunchPicture(place, pixels));
    }

    /** Apart from the heap, which has to be small. */
    private static ByteBuffer memory(LaunchPicture.Place place) {
        return ByteBuffer.allocateDirect(place.bytes()).order(ByteOrder.nativeOrder());
    }
}
