package org.backstory.mode.kiosk.staff;

import org.backstory.content.Screen;
import org.backstory.mode.Ending;

/** What staff can ask of the kiosk. */
public interface StaffRequests {

    /** Ends the visit, in the one way in which visits end: the next visitor finds the beginning. */
    void reset();

    /** Ends the visit and shows this screen to whoever comes next. */
    void show(Screen screen);

    /** Closes the kiosk. */
    void end(Ending ending);
}
