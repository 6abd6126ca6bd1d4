package org.backstory.mode.present;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.mode.Ending;
import org.backstory.mode.FullScreen;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;
import org.backstory.session.Visit;
import org.backstory.shell.TourScene;

/** The whole screen, for a projector; Escape leaves. */
public final class PresentMode implements TourMode {

    @Override
    public void open(Opening opening, Consumer<Ending> ended) {
        Screen screen = opening.monitor();
        Rectangle2D room = screen.getBounds();
        Visit visit = opening.visit();
        TourScene tour = opening.tour(visit, screen, room.getWidth(), room.getHeight());
        Stage stage = new Stage();
        stage.setTitle(opening.title(visit));
        stage.setScene(tour.scene());
        new FullScreen().fill(stage, screen);
        tour.scene().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setOnHidden(_ -> {
            tour.dispose();
            ended.accept(new Ending.Left());
        });
        stage.show();
    }
}
