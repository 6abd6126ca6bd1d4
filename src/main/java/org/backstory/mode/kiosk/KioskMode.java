package org.backstory.mode.kiosk;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.mode.Ending;
import org.backstory.mode.FullScreen;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;
import org.backstory.session.Visit;
import org.backstory.shell.TourScene;

/** The whole screen of a waiting room, and no way out of it. */
public final class KioskMode implements TourMode {

    @Override
    public Runnable open(Opening opening, Consumer<Ending> ended) {
        Screen screen = opening.monitor();
        Rectangle2D room = screen.getBounds();
        Visit visit = opening.visit();
        TourScene tour = opening.tour(visit, screen, room.getWidth(), room.getHeight());
        Stage stage = new Stage();
        stage.setTitle(opening.title(visit));
        stage.setScene(tour.scene());
        new FullScreen().fill(stage, screen);
        stage.setOnCloseRequest(event -> event.consume());
        lock(tour.scene());
        stage.show();
        return stage::close;
    }

    private void lock(Scene scene) {
        scene.addEventFilter(ContextMenuEvent.ANY, event -> event.consume());
        scene.addEventFilter(MouseEvent.ANY, event -> {
            if (event.getButton() == MouseButton.SECONDARY || event.getButton() == MouseButton.MIDDLE) {
                event.consume();
            }
        });
    }
}
