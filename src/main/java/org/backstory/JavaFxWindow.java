package org.backstory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.backstory.concurrent.Once;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Finding;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.Ending;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.mode.TourMode;
import org.backstory.mode.WindowPicture;
import org.backstory.mode.demo.DemoMode;
import org.backstory.mode.kiosk.ClosedScreen;
import org.backstory.mode.kiosk.KioskMode;
import org.backstory.mode.present.PresentMode;
import org.backstory.session.Ticker;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;

/** Shows the tour in a window of JavaFX. The toolkit starts once, however often staff want another mode. */
final class JavaFxWindow implements TourWindow {

    private final StartingToolkit toolkit = new StartingToolkit(Toolkit::start);
    private Once<Optional<LaunchPicture>> first = new Once<>(Optional::empty);

    @Override
    public void prepare(Runnable check, BooleanSupplier known, Supplier<Optional<LaunchPicture>> picture) {
        first = new Once<>(picture);
        toolkit.begin(check, known, first);
    }

    @Override
    public boolean awaitPicture() {
        boolean seen = first.get().isPresent();
        // it takes as much memory as the screen
        first = new Once<>(Optional::empty);
        if (seen) {
            toolkit.windows();
        }
        return seen;
    }

    @Override
    public Ending open(OpenedPack opened, RunOptions options, WhenShown shown) {
        Opening opening = new Opening(opened.pack(), options.settings(), options.lang(), options.screen(), options.findings(), Ticker.system());
        opening.readFirstPicture(options.mode());
        return toolkit.windows().show(opening, opened.rest(), mode(options.mode(), shown), shown.windows());
    }

    private TourMode mode(Mode mode, WhenShown shown) {
        return switch (mode) {
            case KIOSK -> new KioskMode(toolkit.windows()::stage, stage -> shown.picture().ifPresent(keep -> keep(stage, keep)));
            case DEMO -> new DemoMode();
            case PRESENT -> new PresentMode();
        };
    }

    private static void keep(Stage stage, Consumer<LaunchPicture> keep) {
        new WindowPicture().of(stage).ifPresent(picture -> Thread.ofPlatform().name("launch-picture").daemon().start(() -> keep.accept(picture)));
    }

    @Override
    public void explain(Path path, List<Finding> findings) {
        toolkit.windows().showFindings(path.toString(), findings);
    }

    @Override
    public Ending apologize(Settings settings, List<Finding> findings) {
        return toolkit.windows().untilEnded(() -> { }, ended -> new ClosedScreen().open(settings, findings, ended));
    }
}
