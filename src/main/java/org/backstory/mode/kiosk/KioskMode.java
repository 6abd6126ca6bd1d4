package org.backstory.mode.kiosk;

import java.util.function.Consumer;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.mode.Ending;
import org.backstory.mode.OpenWindows;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;

/** The whole screen of a waiting room, and no way out of it. */
public final class KioskMode implements TourMode {

    @Override
    public OpenWindows open(Opening opening, Consumer<Ending> ended) {
        KioskWindow window = new KioskWindow(opening, opening.monitor(), new Stage(), new Chime(), ended);
        window.open();
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
