package org.backstory.mode;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.sheet.Printing;
import org.backstory.shell.StaffNotice;
import org.backstory.shell.TourScene;

/** Opens the one window: with the tour in it, or with what keeps the tour from being shown. */
public final class TourWindows {

    private final Toolkit toolkit;

    /** Opens windows with this toolkit, already started. */
    public TourWindows(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** Shows the tour and returns when the window was left. */
    public void show(Pack pack, Settings settings, Mode mode, Optional<String> language, Optional<String> screen) {
        CountDownLatch left = new CountDownLatch(1);
        toolkit.call(() -> {
            Visit visit = visit(pack, settings, language);
            screen.flatMap(pack::screen).ifPresent(visit.navigator()::open);
            Surroundings surroundings = Surroundings.of(mode);
            Rectangle2D room = surroundings.room(Screen.getPrimary());
            TourScene tour = new TourScene(pack, visit, settings.clinic(),
                    (width, height, textSize) -> sizes(settings, width, height, textSize), room.getWidth(), room.getHeight());
            tour.printWith(tag -> Printing.of(settings, tag));
            tour.follow();
            Stage stage = stage(pack.words().get(visit.preferences().languageProperty().get()).title(), tour.scene(), left);
            surroundings.prepare(stage, tour.scene(), room);
            stage.show();
            return null;
        });
        await(left);
    }

    /** Shows staff what is wrong with a pack and returns when the window was left. */
    public void showFindings(String folder, List<Finding> findings) {
        CountDownLatch left = new CountDownLatch(1);
        toolkit.call(() -> {
            Rectangle2D room = Surroundings.of(Mode.DEMO).room(Screen.getPrimary());
            Scene scene = new StaffNotice().scene(folder, findings, room.getWidth(), room.getHeight(), left::countDown);
            stage("Backstory", scene, left).show();
            return null;
        });
        await(left);
    }

    private Visit visit(Pack pack, Settings settings, Optional<String> language) {
        List<String> known = pack.file().languages();
        String first = language.or(settings::language).filter(known::contains).orElse(known.getFirst());
        return Visit.begin(pack, new Preferences(first, settings.theme(), settings.textSize(),
                settings.movement() && !Platform.getPreferences().isReducedMotion()));
    }

    private Stage stage(String title, Scene scene, CountDownLatch left) {
        Stage stage = new Stage();
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setOnHidden(_ -> left.countDown());
        return stage;
    }

    private Sizes sizes(Settings settings, double width, double height, TextSize textSize) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        double pixelsPerMm = settings.screen().widthMm().map(mm -> screen.getWidth() / mm)
                .orElse(Math.hypot(screen.getWidth(), screen.getHeight()) / Sizes.ASSUMED_DIAGONAL_MM);
        return Sizes.fitted(pixelsPerMm, width, height, textSize);
    }

    private void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
