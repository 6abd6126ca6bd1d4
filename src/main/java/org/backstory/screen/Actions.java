package org.backstory.screen;

import java.util.Optional;
import java.util.function.Function;
import org.backstory.content.Screen;
import org.backstory.sheet.Printing;

/** What a touch on a screen can ask for. */
public interface Actions {

    /** Goes to a screen. */
    void open(Screen screen);

    /** Goes on to the next screen. */
    void next();

    /** What prints the page to take along, in the language that is spoken now; nothing where there is no printer. */
    Optional<Printing> printing();

    /** Ends the visit: nothing that was chosen or answered is left. */
    void endVisit();

    /** Steps aside to the screen about the pack. */
    void about();

    /** Draws the current screen anew, after a choice that changes its build. */
    void redraw();

    /** Speaks another language. */
    void language(String tag);

    /**
     * Lays a panel over the screen.
     *
     * @param panel makes it; called again when the language or the text size changes while it is open
     */
    void show(Function<ScreenContext, Panel> panel);
}
