package org.backstory.screen;

import java.util.function.Function;
import org.backstory.content.Screen;

/** What a touch on a screen can ask for. */
public interface Actions {

    /** Goes to a screen. */
    void open(Screen screen);

    /** Goes on to the next screen. */
    void next();

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
