package org.backstory.mode.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.backstory.content.Pack;
import org.backstory.mode.Ending;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;

/**
 * Has a monkey use a kiosk in its own window and looks whether it stands that: nothing uncaught, one window, the whole
 * screen, and after each visit everything as at the beginning.
 */
public final class Soak {

    private static final double MB = 1024 * 1024;

    private final Toolkit toolkit;
    private final List<String> faults = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private KioskWindow window;

    /** With this toolkit, already started. */
    public Soak(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    /**
     * Runs it on the clock of this machine.
     *
     * @param patient whether it waits as long as a person would; if not, waiting takes no time
     */
    public SoakReport run(Pack pack, Settings settings, int events, long seed, boolean patient) {
        SkippingTicker ticker = new SkippingTicker();
        return run(pack, settings, events, seed, ticker, patient ? Soak::sleep : ticker::skipSecond);
    }

    /**
     * Runs it on another clock.
     *
     * @param second lets a second pass on it
     */
    SoakReport run(Pack pack, Settings settings, int events, long seed, Ticker ticker, Runnable second) {
        window = toolkit.call(() -> {
            KioskWindow opened = new KioskWindow(new Opening(pack, settings, Optional.empty(), Optional.empty(), List.of(), ticker),
                    Screen.getPrimary(), new Stage(), new Chime(), endings::add);
            opened.open();
            // what is otherwise built after the first frame belongs to the start
            opened.tour().shell().build();
            opened.lookAhead();
            opened.stage().requestFocus();
            return opened;
        });
        Looks looks = new Looks(window, faults);
        Monkey monkey = new Monkey(seed, toolkit.call(() -> Screen.getPrimary().getBounds()),
                settings.idle().seconds() + IdleWatch.ASKING_SECONDS + IdleWatch.TELLING_SECONDS + 1,
                new RobotHands(toolkit, window, second, looks::atTheBeginning));
        monkey.leave();
        int nodesBefore = nodes();
        double heapBefore = heap();
        int done = 0;
        long stall;
        try (StallWatch watch = new StallWatch()) {
            while (done < events && endings.isEmpty()) {
                monkey.act();
                toolkit.call(() -> {
                    looks.always();
                    return null;
                });
                done++;
            }
            stall = watch.longest();
        }
        if (!endings.isEmpty()) {
            faults.add("it ended after " + done + " events: " + endings.getFirst().getClass().getSimpleName());
        } else {
            monkey.leave();
        }
        List<String> all = new ArrayList<>(toolkit.call(() -> window.mishaps().lines()));
        all.addAll(faults.stream().distinct().toList());
        SoakReport report = new SoakReport(done, seed, toolkit.call(() -> window.mishaps().count()), toolkit.call(() -> window.kiosk().visits()), all,
                stall, heapBefore, heap(), nodesBefore, nodes());
        toolkit.call(() -> {
            window.close(new Ending.Left());
            return null;
        });
        return report;
    }

    private int nodes() {
        return toolkit.call(() -> count(window.tour().scene().getRoot()));
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().mapToInt(Soak::count).sum() : 0);
    }

    /** What is in use when everything that can go has gone. */
    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return Math.round((runtime.totalMemory() - runtime.freeMemory()) / MB * 10) / 10.0;
    }

    private static void sleep() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is looked at. Only on the toolkit's thread. */
    private static final class Looks {

        private final KioskWindow window;
        private final List<String> faults;
        private final String beginning;

        Looks(KioskWindow window, List<String> faults) {
            this.window = window;
            this.faults = faults;
            this.beginning = state();
        }

        private String state() {
            return window.kiosk().state() + " " + window.visit().navigator().place().id() + " " + window.visit().selfCheck().map(check -> check.step().toString())
                    + " " + window.visit().preferences().languageProperty().get() + " " + window.visit().preferences().textSizeProperty().get()
                    + " " + window.visit().preferences().themeProperty().get() + " " + window.visit().preferences().movementProperty().get()
                    + " " + window.visit().preferences().soundProperty().get() + " " + window.visit().busy().isBusy();
        }

        void always() {
            if (Window.getWindows().size() != 1) {
                faults.add("there were " + Window.getWindows().size() + " windows");
            }
        }

        void atTheBeginning() {
            if (!state().equals(beginning)) {
                faults.add("a visit did not end with the beginning");
            }
            if (!window.stage().isFullScreen() || !window.stage().isShowing() || window.stage().isIconified()) {
                faults.add("it did not fill the screen");
            }
        }
    }
}
