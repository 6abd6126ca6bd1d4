package org.backstory.mode.demo;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.mode.FullScreen;

/** A window that fills the screen it stands on, and goes back to where it was. */
final class DemoWindow implements DemoDesk.Window {

    private final Stage stage;
    private Rectangle2D before;

    /** This window, decorated as the system does it. */
    DemoWindow(Stage stage) {
        this.stage = stage;
    }

    @Override
    public boolean isFull() {
        return stage.isFullScreen();
    }

    /** The place is set as well: without a window manager nobody else does it. */
    @Override
    public void toggleFull() {
        if (stage.isFullScreen()) {
            stage.setFullScreen(false);
            stage.setX(before.getMinX());
            stage.setY(before.getMinY());
            stage.setWidth(before.getWidth());
            stage.setHeight(before.getHeight());
        } else {
            before = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            Screen here = Screen.getScreensForRectangle(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2, 1, 1)
                    .stream().findFirst().orElse(Screen.getPrimary());
            stage.setFullScreen(true);
            new FullScreen().place(stage, here);
        }
    }

    @Override
    public void leave() {
        stage.close();
    }
}
