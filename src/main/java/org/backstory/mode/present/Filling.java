package org.backstory.mode.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** How a window comes to fill a display. */
@FunctionalInterface
interface Filling {

    /** Lays the window over a display and shows it; also when it has filled another one before. */
    void fill(Stage stage, Display display);

    /** Over the window's place, without the system's full screen. */
    static void place(Stage stage, Display display) {
        Rectangle2D room = display.bounds();
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
        stage.show();
    }

    /** The whole display: the window is placed first, because full screen means the display that the window is on. */
    static void fullScreen(Stage stage, Display display) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(false);
        place(stage, display);
        stage.setFullScreen(true);
    }
}
