package org.backstory.mode.walk;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.backstory.mode.Ending;
import org.backstory.mode.OpenWindows;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;
import org.backstory.session.Visit;
import org.backstory.shell.TourScene;

/** A window that walks through every screen in every language by itself, and closes at the end. It never prints. */
public final class WalkMode implements TourMode {

    private final Consumer<String> broken;

    /** With what is told the id of each screen that could not be drawn. */
    public WalkMode(Consumer<String> broken) {
        this.broken = broken;
    }

    @Override
    public OpenWindows open(Opening opening, Consumer<Ending> ended) {
        Screen screen = Screen.getPrimary();
        Rectangle2D room = screen.getVisualBounds();
        Visit visit = opening.visit();
        TourScene tour = new TourScene(opening.pack(), visit, opening.settings().clinic(), opening.measure(screen),
                room.getWidth(), room.getHeight(), opening.ticker());
        tour.follow();
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(opening.title(visit));
        stage.setScene(tour.scene());
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setOnHidden(_ -> {
            tour.dispose();
            ended.accept(new Ending.Left());
        });
        stage.show();
        new Walk(opening.pack(), visit, tour, broken, stage::close).start();
        return stage::close;
    }
}
