package org.backstory.mode.present;

import java.time.LocalTime;
import java.util.function.Consumer;
import org.backstory.mode.Ending;
import org.backstory.mode.OpenWindows;
import org.backstory.mode.Opening;
import org.backstory.mode.TourMode;

/** In front of a group: slides on the projector, notes on the laptop; with one screen, slides that fill it. */
public final class PresentMode implements TourMode {

    @Override
    public OpenWindows open(Opening opening, Consumer<Ending> ended) {
        Presentation presentation = new Presentation(opening, Display.ofThisMachine(), Filling::fullScreen, LocalTime::now,
                () -> ended.accept(new Ending.Left()));
        presentation.open();
        return presentation::end;
    }
}
