package org.backstory.mode;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Fills a screen with a window, also where no window manager helps with it. */
public final class FullScreen {

    /** Fills this screen; before the window is first shown, or again. No key of JavaFX leaves it, and no hint covers it. */
    public void fill(Stage stage, Screen screen) {
        if (!stage.isShowing()) {
            stage.initStyle(StageStyle.UNDECORATED);
        }
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        place(stage, screen);
        stage.setFullScreen(true);
    }

    /** Lays the window over this screen. */
    public void place(Stage stage, Screen screen) {
        Rectangle2D room = screen.getBounds();
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
    }
}
