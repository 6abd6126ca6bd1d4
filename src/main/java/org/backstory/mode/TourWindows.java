package org.backstory.mode;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.backstory.content.BrokenContent;
import org.backstory.finding.Finding;
import org.backstory.shell.NextFrame;
import org.backstory.shell.StaffNotice;

/** Opens windows and waits for their end: with the tour in them, or with what keeps the tour from being shown. */
public final class TourWindows {

    /** The share of the screen that a notice takes. */
    private static final double SHARE = 0.9;

    private final Toolkit toolkit;

    /** Opens windows with this toolkit, already started. */
    public TourWindows(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    /**
     * Shows the tour and returns when it has ended, with how.
     *
     * @param rest  looks at what was not yet looked at of the pack, and answers all findings
     * @param shown told when the windows are open
     */
    public Ending show(Opening opening, Supplier<List<Finding>> rest, TourMode mode, Runnable shown) {
        FirstTouch firstTouch = new FirstTouch(rest);
        // a picture was kept of a pack that was good, and is shown only if nothing has changed since
        boolean knownToBeGood = toolkit.isLaunching();
        return untilEnded(shown, ended -> {
            Optional<Finding> missing = new Monitors().missing(opening.settings().screen().monitor());
            missing.ifPresent(System.err::println);
            OpenWindows open;
            try {
                open = mode.open(missing.map(opening::alsoTelling).orElse(opening), ended);
            } catch (BrokenContent e) {
                // the first frame has asked for more than was read, and that is broken
                ended.accept(new Ending.Broken(firstTouch.errors()));
                return;
            }
            List<Window> windows = Window.getWindows();
            if (!knownToBeGood) {
                windows.forEach(firstTouch::hold);
            }
            // the first frame comes to the screen before anything else wants the processor
            windows.stream().findFirst().ifPresent(window -> NextFrame.shown(window.getScene(), () -> firstTouch.look(errors -> {
                ended.accept(new Ending.Broken(errors));
                open.close();
            }, open::packIsWhole)));
        });
    }

    /** A window that is not shown yet; or, once, the one with the picture of the start, if that is shown. Only on the toolkit's thread. */
    public Stage stage() {
        return toolkit.stage();
    }

    /** Shows staff what is wrong with a pack and returns when the window was left. */
    public void showFindings(String folder, List<Finding> findings) {
        untilEnded(() -> { }, ended -> {
            Rectangle2D free = Screen.getPrimary().getVisualBounds();
            Stage stage = new Stage();
            Scene scene = new StaffNotice().scene(folder, findings, Math.rint(free.getWidth() * SHARE),
                    Math.rint(free.getHeight() * SHARE), stage::close);
            stage.setTitle("Backstory");
            stage.setScene(scene);
            stage.setOnHidden(_ -> ended.accept(new Ending.Left()));
            stage.show();
        });
    }

    /**
     * Shows a window and returns when it has ended, with how.
     *
     * @param shown told when the window is open
     * @param open  opens it, on the toolkit's thread, and tells how it ended
     */
    public Ending untilEnded(Runnable shown, Consumer<Consumer<Ending>> open) {
        CompletableFuture<Ending> ending = new CompletableFuture<>();
        toolkit.call(() -> {
            open.accept(ending::complete);
            toolkit.endLaunch();
            return ending;
        });
        shown.run();
        return ending.join();
    }
}
