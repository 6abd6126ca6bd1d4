package org.backstory.mode.demo;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.mode.Ending;
import org.backstory.mode.OpenWindows;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;
import org.backstory.mode.ViewCounting;
import org.backstory.session.Visit;
import org.backstory.settings.Mode;
import org.backstory.shell.TourScene;

/** A window for staff beside a patient, with their bar over the tour: Escape leaves it, F11 fills the screen. No time-out. */
public final class DemoMode implements TourMode {

    /** The share of the screen that the window takes. */
    private static final double SHARE = 0.9;

    @Override
    public OpenWindows open(Opening opening, Consumer<Ending> ended) {
        Screen screen = opening.monitor();
        Rectangle2D free = screen.getVisualBounds();
        Visit visit = opening.visit();
        TourScene tour = opening.tour(visit, screen, Math.rint(free.getWidth() * SHARE), Math.rint(free.getHeight() * SHARE), true);
        Stage stage = new Stage();
        stage.setTitle(opening.title(visit));
        stage.setScene(tour.scene());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        DemoDesk desk = new DemoDesk(opening, visit, tour, new DemoWindow(stage));
        tour.shell().build();
        stage.fullScreenProperty().subscribe((_, _) -> desk.show());
        Optional<ViewCounting> counting = ViewCounting.begin(opening, Mode.DEMO, visit, tour);
        stage.setX(free.getMinX() + Math.rint(free.getWidth() * (1 - SHARE) / 2));
        stage.setY(free.getMinY() + Math.rint(free.getHeight() * (1 - SHARE) / 2));
        stage.setOnHidden(_ -> {
            counting.ifPresent(ViewCounting::close);
            desk.dispose();
            ended.accept(new Ending.Left());
        });
        stage.show();
        return new OpenWindows() {
            @Override
            public void close() {
                stage.close();
            }

            @Override
            public void packIsWhole() {
                tour.lookAhead();
            }
        };
    }
}
