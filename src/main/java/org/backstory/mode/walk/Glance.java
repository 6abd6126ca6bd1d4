package org.backstory.mode.walk;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.backstory.mode.Ending;
import org.backstory.mode.OpenWindows;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;

/** Another mode as it begins: its windows are shown for a moment, then closed. */
public final class Glance implements TourMode {

    /** Long enough to be drawn, with what fades in. */
    private static final Duration MOMENT = Duration.millis(500);

    private final TourMode mode;

    /** Of this mode. */
    public Glance(TourMode mode) {
        this.mode = mode;
    }

    @Override
    public OpenWindows open(Opening opening, Consumer<Ending> ended) {
        OpenWindows open = mode.open(opening, _ -> { });
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> {
            open.close();
            ended.accept(new Ending.Left());
        });
        moment.play();
        return open;
    }
}
