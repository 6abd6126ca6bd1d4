package org.backstory.mode;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** What a mode does with the window around the tour. */
sealed interface Surroundings {

    /** The surroundings of a mode. */
    static Surroundings of(Mode mode) {
        return switch (mode) {
            case DEMO -> new Demo();
            case PRESENT -> new Presentation();
            case KIOSK -> new Kiosk();
        };
    }

    /** Where on a screen the window goes. */
    Rectangle2D room(Screen screen);

    /** Makes the window ready, before it is shown. */
    void prepare(Stage stage, Scene scene, Rectangle2D room);

    /** A window that Escape leaves and F11 enlarges. */
    record Demo() implements Surroundings {

        /** The share of the screen that the window takes. */
        private static final double SHARE = 0.9;

        @Override
        public Rectangle2D room(Screen screen) {
            Rectangle2D free = screen.getVisualBounds();
            return new Rectangle2D(0, 0, Math.rint(free.getWidth() * SHARE), Math.rint(free.getHeight() * SHARE));
        }

        @Override
        public void prepare(Stage stage, Scene scene, Rectangle2D room) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    stage.close();
                } else if (event.getCode() == KeyCode.F11) {
                    stage.setFullScreen(!stage.isFullScreen());
                }
            });
        }
    }

    /** The whole screen, for a projector; Escape leaves. */
    record Presentation() implements Surroundings {

        @Override
        public Rectangle2D room(Screen screen) {
            return screen.getBounds();
        }

        @Override
        public void prepare(Stage stage, Scene scene, Rectangle2D room) {
            fill(stage, room);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    stage.close();
                }
            });
        }
    }

    /** The whole screen, and no way out of it: staff end the program from the system. */
    record Kiosk() implements Surroundings {

        @Override
        public Rectangle2D room(Screen screen) {
            return screen.getBounds();
        }

        @Override
        public void prepare(Stage stage, Scene scene, Rectangle2D room) {
            fill(stage, room);
            stage.setOnCloseRequest(event -> event.consume());
            scene.addEventFilter(ContextMenuEvent.ANY, event -> event.consume());
            scene.addEventFilter(MouseEvent.ANY, event -> {
                if (event.getButton() == MouseButton.SECONDARY || event.getButton() == MouseButton.MIDDLE) {
                    event.consume();
                }
            });
        }
    }

    /** Fills the screen also where no window manager helps with it. */
    private static void fill(Stage stage, Rectangle2D room) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
        stage.setFullScreen(true);
    }
}
