package org.backstory.mode.kiosk;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.backstory.content.BrokenContent;
import org.backstory.mode.Ending;
import org.backstory.mode.OpenWindows;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;

/** The whole screen of a waiting room, and no way out of it. */
public final class KioskMode implements TourMode {

    private final Supplier<Stage> stages;
    private final Consumer<Stage> begun;

    /**
     * In a window that is given.
     *
     * @param stages gives it, shown or not; asked on the toolkit's thread
     * @param begun  told of the window when it shows the first picture, before anything in it has moved
     */
    public KioskMode(Supplier<Stage> stages, Consumer<Stage> begun) {
        this.stages = stages;
        this.begun = begun;
    }

    @Override
    public OpenWindows open(Opening opening, Consumer<Ending> ended) {
        Stage stage = stages.get();
        KioskWindow window;
        try {
            window = new KioskWindow(opening, opening.monitor(), stage, new Chime(), ended);
            window.open(begun);
        } catch (BrokenContent e) {
            stage.close();
            throw e;
        }
        return new OpenWindows() {
            @Override
            public void close() {
                window.close(new Ending.Left());
            }

            @Override
            public void packIsWhole() {
                window.lookAhead();
            }
        };
    }
}
